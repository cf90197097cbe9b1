import { type LocalDate, addSpan, years } from '../../../calendar/local-date.ts'
import { cervixInterval, cervixResult } from '../../../clinical/cancer-risk.ts'
import { defineService } from '../../define.ts'
import { pregnancy } from '../../episodes/pregnancy.ts'
import type { History } from '../../history.ts'
import { text } from '../../observation.ts'
import * as cancer from '../../observations/cancer.ts'
import { cervixIntervalScale, cervixScale } from '../../outcomes/cancer.ts'

export const cervicalScreening = defineService({
  id: 'cervical-screening',
  label: text('Pemeriksaan leher rahim (IVA, HPV DNA)', 'Cervical screening (VIA, HPV DNA)'),
  source:
    'KMK HK.01.07/MENKES/2015/2023, skrining kanker leher rahim: sejak 30 tahun dan pernah aktif seksual, IVA tiga tahun sekali, setahun sekali bila berisiko tinggi; 10, 3, 1 tahun menurut hasil: KMK 84/2026 dari sumber kedua',
  station: 'serve',
  eligible: { from: years(30), sex: 'female', notDuring: pregnancy },
  schedule: { kind: 'every', span: years(3) },
  settings: ['pustu', 'puskesmas', 'hospital'],
  givenBy: ['midwife', 'doctor'],
  observes: {
    everActive: cancer.everActive,
    highRisk: { ...cancer.cervixHighRisk, optional: true },
    aceticAcid: cancer.aceticAcid,
    papillomaDna: { ...cancer.papillomaDna, optional: true },
  },
  outcomes: { result: cervixScale, interval: cervixIntervalScale },

  needed(history: History): LocalDate | undefined {
    const last = history
      .given(cervicalScreening)
      .findLast(({ measured }) => cervixInterval(measured) !== undefined)
    const isLong = last !== undefined && cervixInterval(last.measured) === 'ten-years'
    return isLong ? addSpan(last.on, years(10)) : history.birthDate
  },
  skips: ({ everActive }) =>
    everActive === false ? ['highRisk', 'aceticAcid', 'papillomaDna'] : [],
  classify(measured) {
    return { result: cervixResult(measured), interval: cervixInterval(measured) }
  },
})
