import { type LocalDate, years } from '../../../calendar/local-date.ts'
import { hivResult } from '../../../clinical/hiv-result.ts'
import { defineService } from '../../define.ts'
import type { History } from '../../history.ts'
import { hivTestSince } from '../../needs/hiv-test.ts'
import { text } from '../../observation.ts'
import { hivR1, hivR2, hivR3, hivTaught, recentHivRisk } from '../../observations/infection.ts'
import { hivResultScale } from '../../outcomes/infection.ts'

/** Pregnant women are tested with syphilis and hepatitis B, as a service of their own. */
export const hivTest = defineService({
  id: 'hiv-test',
  label: text('Tes HIV', 'HIV test'),
  source:
    'KMK HK.01.07/MENKES/2015/2023: semua pasien TBC dites HIV; SPM 12: tes dan edukasi, setahun sekali; tiga tes berurutan, masa jendela 3 bulan dan ulangan 2 minggu latar, perlu dikonfirmasi',
  station: 'serve',
  eligible: {},
  schedule: { kind: 'every', span: years(1) },
  settings: ['pustu', 'puskesmas', 'hospital'],
  givenBy: ['midwife', 'nurse', 'doctor'],
  sensitive: true,
  observes: {
    r1: hivR1,
    r2: { ...hivR2, optional: true },
    r3: { ...hivR3, optional: true },
    recentRisk: { ...recentHivRisk, optional: true },
    taught: hivTaught,
  },
  outcomes: { result: hivResultScale },

  needed(history: History): LocalDate | undefined {
    return hivTestSince(history, history.given(hivTest))
  },
  skips: ({ r1, r2 }) =>
    r1 === 'non-reactive' ? ['r2', 'r3'] : r2 === 'non-reactive' ? ['r3'] : [],
  classify(measured) {
    return { result: hivResult(measured) }
  },
})
