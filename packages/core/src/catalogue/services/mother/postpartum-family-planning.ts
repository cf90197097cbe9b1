import { type LocalDate, days } from '../../../calendar/local-date.ts'
import { openEpisode, untilDone, visitsIn } from '../../course.ts'
import { defineService } from '../../define.ts'
import { postpartum } from '../../episodes/postpartum.ts'
import type { History } from '../../history.ts'
import { text } from '../../observation.ts'
import { familyPlanningMethod } from '../../observations/postpartum.ts'
import { familyPlanningScale } from '../../outcomes/after-birth.ts'

export const postpartumFamilyPlanning = defineService({
  id: 'postpartum-family-planning',
  label: text('KB sesudah bersalin', 'Family planning after birth'),
  source:
    'KMK HK.01.07/MENKES/2015/2023: KB pasca salin dalam 42 hari; pil, suntik dan kondom sampai Posyandu, IUD dan implan sejak Pustu, steril di Puskesmas; kader mencatat cara yang dipakai',
  station: 'ask',
  eligible: { sex: 'female', during: postpartum },
  schedule: { kind: 'once', from: days(0), late: days(29) },
  settings: ['home', 'posyandu', 'pustu', 'puskesmas', 'hospital'],
  givenBy: ['kader', 'midwife', 'nurse', 'doctor'],
  observes: { method: familyPlanningMethod },
  outcomes: { method: familyPlanningScale },

  needed(history: History): LocalDate | undefined {
    const after = openEpisode(history, postpartum)
    if (after === undefined) return undefined
    const visits = visitsIn(history.given(postpartumFamilyPlanning), after)
    const last = visits.at(-1)?.measured.method
    return untilDone(last !== undefined && last !== 'none', after.anchor, visits)
  },
  classify({ method }) {
    return { method: method && (method === 'none' ? 'none-yet' : 'uses') }
  },
})
