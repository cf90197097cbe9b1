import { days, type LocalDate, months } from '../../../calendar/local-date.ts'
import { kpspFirst, kpspRepeated } from '../../../clinical/development.ts'
import { defineService } from '../../define.ts'
import { text } from '../../observation.ts'
import { kpspScore } from '../../observations/child.ts'
import { kpspRepeatScale } from '../../outcomes/development.ts'
import { kpsp } from './kpsp.ts'
import { sixMonthCare } from './six-month-care.ts'

/** With the form of the first time, after two weeks of practice. */
export const kpspRepeat = defineService({
  id: 'kpsp-repeat',
  label: text('Ulangan KPSP', 'KPSP once more'),
  source:
    'KMK HK.01.07/MENKES/33/2025: KPSP meragukan diulang dua minggu lagi, tetap meragukan dirujuk; terlambat sesudah empat minggu pilihan kami',
  station: 'serve',
  eligible: { from: months(3), before: months(74) },
  schedule: { kind: 'once', from: days(14), late: days(28) },
  settings: ['home', 'posyandu', 'school', 'pustu', 'puskesmas', 'hospital'],
  givenBy: ['midwife', 'nurse', 'doctor'],
  observes: { kpsp: kpspScore },
  outcomes: { kpsp: kpspRepeatScale },

  needed(history): LocalDate | undefined {
    const [first, other] = [history.given(sixMonthCare).at(-1), history.given(kpsp).at(-1)]
    const last = other === undefined || (first && first.on > other.on) ? first : other
    return kpspFirst(last?.measured.kpsp) === 'doubtful' ? last?.on : undefined
  },

  classify({ kpsp: score }) {
    return { kpsp: kpspRepeated(score) }
  },
})
