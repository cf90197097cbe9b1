import { type LocalDate, days } from '../../../calendar/local-date.ts'
import { birthPlan as planOf } from '../../../clinical/mother-support.ts'
import { openEpisode, untilDone, visitsIn } from '../../course.ts'
import { defineService } from '../../define.ts'
import { pregnancy } from '../../episodes/pregnancy.ts'
import type { History } from '../../history.ts'
import { text } from '../../observation.ts'
import { birthPlanParts } from '../../observations/mother-support.ts'
import { birthPlanScale } from '../../outcomes/mother-support.ts'

/** Asked again every four weeks while something is missing. */
export const birthPlan = defineService({
  id: 'birth-plan',
  label: text('Rencana bersalin (P4K)', 'Birth plan'),
  source:
    'Program P4K: penolong, tempat, pendamping, kendaraan, dua calon donor atau lebih, tabungan atau JKN, cara KB, stiker (latar, perlu dikonfirmasi)',
  station: 'ask',
  eligible: { sex: 'female', during: pregnancy },
  schedule: { kind: 'once', from: days(0), late: days(28) },
  settings: ['home', 'posyandu', 'pustu', 'puskesmas', 'hospital'],
  givenBy: ['kader', 'midwife', 'nurse', 'doctor'],
  observes: birthPlanParts,
  outcomes: { plan: birthPlanScale },

  needed(history: History): LocalDate | undefined {
    const now = openEpisode(history, pregnancy)
    if (now === undefined) return undefined
    const visits = visitsIn(history.given(birthPlan), now)
    const last = visits.at(-1)
    const isDone = last !== undefined && planOf(last.measured) === 'complete'
    return untilDone(isDone, now.from, visits, 28)
  },
  classify: (measured) => ({ plan: planOf(measured) }),
})
