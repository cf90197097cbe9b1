import type { LocalDate } from '../../../calendar/local-date.ts'
import { answered } from '../../../clinical/answered.ts'
import { FOOD_DAYS, enoughOf } from '../../../clinical/mother-support.ts'
import { openEpisode, sumOf, visitsIn } from '../../course.ts'
import { defineService } from '../../define.ts'
import { energyDeficientSince } from '../../energy-deficiency.ts'
import { pregnancy } from '../../episodes/pregnancy.ts'
import type { History } from '../../history.ts'
import { text } from '../../observation.ts'
import { foodDays, foodEaten } from '../../observations/mother-support.ts'
import { foodEatenScale, foodGivenScale } from '../../outcomes/mother-support.ts'

/** Every month since an upper arm or body mass was found too small, until ninety days of food. */
export const motherSupplementaryFood = defineService({
  id: 'mother-supplementary-food',
  label: text('Makanan tambahan ibu hamil KEK', 'Food for energy deficiency in pregnancy'),
  source:
    'KMK HK.01.07/MENKES/2015/2023: MT ibu hamil KEK sekitar 500 kkal sehari paling sedikit 90 hari; kartu Posyandu: diberikan dan dihabiskan setiap hari',
  station: 'serve',
  eligible: { sex: 'female', during: pregnancy },
  schedule: { kind: 'everyMonth' },
  settings: ['home', 'posyandu', 'pustu', 'puskesmas'],
  givenBy: ['kader', 'midwife', 'nurse', 'doctor'],
  treatment: true,
  observes: { days: foodDays, eaten: foodEaten },
  outcomes: { given: foodGivenScale, eaten: foodEatenScale },

  needed(history: History): LocalDate | undefined {
    const now = openEpisode(history, pregnancy)
    const since = now && energyDeficientSince(history, now)
    if (now === undefined || since === undefined) return undefined
    const visits = visitsIn(history.given(motherSupplementaryFood), now)
    return daysOf(visits) >= FOOD_DAYS ? undefined : since
  },
  classify(measured, { earlier, during, on }) {
    const now = during(pregnancy)
    const before = now === undefined ? [] : visitsIn(earlier, now)
    const all = daysOf([...before, { on, measured }])
    return {
      given: measured.days === undefined ? undefined : enoughOf(all, FOOD_DAYS),
      eaten: answered(measured.eaten, 'yes', 'no'),
    }
  },
})

const daysOf = (
  visits: readonly { readonly on: LocalDate; readonly measured: { readonly days?: number } }[],
): number => sumOf(visits.map(({ on, measured }) => ({ on, count: measured.days })))
