import { type LocalDate, days } from '../../../calendar/local-date.ts'
import { allThreeTested } from '../../../clinical/triple-elimination.ts'
import { openEpisode, untilDone, visitsIn } from '../../course.ts'
import { defineService } from '../../define.ts'
import { pregnancy } from '../../episodes/pregnancy.ts'
import type { History } from '../../history.ts'
import { text } from '../../observation.ts'
import { tripleElimination as tests } from '../../observations/antenatal-laboratory.ts'
import * as scale from '../../outcomes/antenatal-laboratory.ts'

/** The results never reach a kader; that all three were done does. */
export const tripleElimination = defineService({
  id: 'triple-elimination',
  label: text('Pemeriksaan HIV, sifilis dan hepatitis B', 'HIV, syphilis and hepatitis B tests'),
  source:
    'KMK HK.01.07/MENKES/2015/2023: tripel eliminasi sekali pada kontak pertama, ditawarkan di tiap kunjungan sampai selesai; Permenkes 52/2017, kini Permenkes 3/2026 (bacaan kedua); tindak lanjut latar, perlu dikonfirmasi',
  station: 'serve',
  eligible: { sex: 'female', during: pregnancy },
  schedule: { kind: 'once', from: days(0), late: days(28) },
  settings: ['pustu', 'puskesmas', 'hospital'],
  givenBy: ['midwife', 'nurse', 'doctor'],
  observes: tests,
  outcomes: {
    done: scale.threeTestsScale,
    hiv: scale.hivScale,
    syphilis: scale.syphilisScale,
    hepatitisB: scale.hepatitisBScale,
  },

  needed(history: History): LocalDate | undefined {
    const now = openEpisode(history, pregnancy)
    if (now === undefined) return undefined
    const visits = visitsIn(history.given(tripleElimination), now)
    return untilDone(allThreeTested(visits.map(({ measured }) => measured)), now.from, visits)
  },
  classify(measured, { earlier, during }) {
    const now = during(pregnancy)
    const before = now === undefined ? [] : visitsIn(earlier, now)
    const { hiv, syphilis, hepatitisB } = measured
    const all = allThreeTested([...before.map((visit) => visit.measured), measured])
    return { done: all ? 'complete' : 'incomplete', hiv, syphilis, hepatitisB }
  },
})
