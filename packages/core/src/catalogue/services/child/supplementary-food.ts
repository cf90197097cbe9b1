import { type LocalDate, months } from '../../../calendar/local-date.ts'
import { defineService } from '../../define.ts'
import { undernutritionCare } from '../../episodes/undernutrition-care.ts'
import { text } from '../../observation.ts'
import { extraFood } from '../../observations/child-feeding.ts'
import { extraFoodScale } from '../../outcomes/child-feeding.ts'

/** May be given to any small child; wanted every month by a child under care for undernutrition. */
export const supplementaryFood = defineService({
  id: 'supplementary-food',
  label: text('Makanan tambahan (MT)', 'Extra food'),
  source:
    'KMK HK.01.07/MENKES/2015/2023: MT pangan lokal di Posyandu bagi balita bermasalah gizi, diberi dan dihabiskan; tiap bulan pilihan kami',
  station: 'teach',
  eligible: { from: months(6), before: months(60) },
  schedule: { kind: 'everyMonth' },
  settings: ['home', 'posyandu', 'pustu', 'puskesmas', 'hospital'],
  givenBy: ['kader', 'midwife', 'nurse', 'doctor'],
  treatment: true,
  observes: { food: extraFood },
  outcomes: { food: extraFoodScale },

  needed(history): LocalDate | undefined {
    const care = history.episodes(undernutritionCare).at(-1)
    return care === undefined || care.ended === 'closed' ? undefined : care.from
  },

  classify: ({ food }) => ({ food }),
})
