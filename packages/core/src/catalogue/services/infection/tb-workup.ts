import { type LocalDate, days } from '../../../calendar/local-date.ts'
import { defineService } from '../../define.ts'
import { tbTreatment } from '../../episodes/tb-treatment.ts'
import type { History } from '../../history.ts'
import { workupSince } from '../../needs/tuberculosis.ts'
import { text } from '../../observation.ts'
import { tbExamined, tbTaught, tbTest, tbTestResult } from '../../observations/tuberculosis.ts'
import { tbTestScale } from '../../outcomes/tuberculosis.ts'

export const tbWorkup = defineService({
  id: 'tb-workup',
  label: text('Pemeriksaan terduga TBC', 'Examination for presumed TB'),
  source:
    'KMK HK.01.07/MENKES/2015/2023: terduga diperiksa TCM, BTA hanya bila TCM tidak terjangkau lalu TCM untuk resistansi; Permenkes 4/2019, SPM 11: pemeriksaan klinis, penunjang dan edukasi (latar, perlu dikonfirmasi)',
  station: 'serve',
  eligible: { notDuring: tbTreatment },
  schedule: { kind: 'once', from: days(0), late: days(7) },
  settings: ['pustu', 'puskesmas', 'hospital'],
  givenBy: ['midwife', 'nurse', 'doctor'],
  observes: {
    examined: tbExamined,
    test: tbTest,
    result: tbTestResult,
    taught: tbTaught,
  },
  outcomes: { test: tbTestScale },

  needed(history: History): LocalDate | undefined {
    return workupSince(history, history.given(tbWorkup))
  },
  classify({ test, result }) {
    if (result === 'rifampicin-resistant') return { test: 'resistant' }
    if (result === 'positive' && test === 'bta') return { test: 'learn-resistance' }
    return { test: result }
  },
})
