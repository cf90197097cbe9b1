import { type LocalDate, months, years } from '../../../calendar/local-date.ts'
import { defineService } from '../../define.ts'
import type { History } from '../../history.ts'
import { firstOfRun } from '../../needs/run.ts'
import { text } from '../../observation.ts'
import { fitness } from '../../observations/school.ts'
import { fitnessScale } from '../../outcomes/school.ts'
import { riskBehaviour } from './risk-behaviour.ts'

export const adultFitness = defineService({
  id: 'adult-fitness',
  label: text('Kebugaran dewasa', 'Fitness of adults'),
  source:
    'KMK HK.01.07/MENKES/2015/2023: tes Rockport dewasa (lansia jalan 6 menit) 6 bulan sekali di Puskesmas; KMK 84/2026 dari sumber kedua: hanya bila kurang gerak',
  station: 'serve',
  eligible: { from: years(18) },
  schedule: { kind: 'every', span: months(6) },
  settings: ['puskesmas'],
  givenBy: ['midwife', 'nurse', 'doctor'],
  observes: { fitness },
  outcomes: { fitness: fitnessScale },

  needed: (history: History): LocalDate | undefined =>
    firstOfRun(history.given(riskBehaviour), ({ measured }) => measured.littleActivity),
  classify({ fitness }) {
    return { fitness }
  },
})
