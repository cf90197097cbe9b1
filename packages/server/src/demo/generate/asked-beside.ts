import { puma } from '@jejaring/core/catalogue/services/adult/puma'
import { selfReporting } from '@jejaring/core/catalogue/services/adult/self-reporting'
import { tbSymptomsAdult } from '@jejaring/core/catalogue/services/infection/tb-symptoms-adult'
import type { ServiceGiven } from '@jejaring/core/journal/entry'
import type { AdultBody } from './adult-body.ts'
import { given } from './given.ts'
import type { Habits } from './habits.ts'
import { screenedInOldAge } from './old-age.ts'
import type { Random } from './random.ts'

/** Cough, sorrow, the lungs of who smokes, and what is asked in old age: of some only, as posts do, unless they are checked whole. */
export function askedBeside(
  random: Random,
  { thorough, sweeps }: Habits,
  {
    years,
    body,
    whole,
  }: { readonly years: number; readonly body: AdultBody; readonly whole: boolean },
): readonly ServiceGiven[] {
  const services: ServiceGiven[] = []
  if (whole || random.chance(0.35 + 0.3 * sweeps)) {
    const coughs = random.chance(0.007)
    services.push(
      given(tbSymptomsAdult, {
        cough: coughs ? 'two-weeks-or-more' : random.chance(0.02) ? 'under-two-weeks' : 'none',
        weightLoss: coughs && random.chance(0.4),
        fever: coughs && random.chance(0.3),
        nightSweats: coughs && random.chance(0.3),
        closeContact: false,
        risk: body.smokes && random.chance(0.04),
      }),
    )
  }
  if (whole || random.chance(0.12 + 0.15 * sweeps))
    services.push(given(selfReporting, sorrows(random)))
  if (years >= 40 && body.smokes && (whole || random.chance(0.6))) {
    services.push(
      given(puma, {
        everSmoked: 'smokes',
        cigarettesPerDay: random.int(4, 20),
        smokingYears: Math.min(years - 16, random.int(10, 40)),
        breathless: random.chance(0.12),
        phlegm: random.chance(0.15),
        cough: random.chance(0.15),
        spirometryAsked: false,
      }),
    )
  }
  if (years >= 60 && random.chance(thorough * 0.95)) {
    services.push(...screenedInOldAge(random, years))
  }
  return services
}

/** Most have one or two of the twenty, a few many. */
function sorrows(random: Random) {
  const share = random.chance(0.025) ? 0.4 : 0.05
  const answers: Record<string, boolean> = {}
  for (const name of Object.keys(selfReporting.observes)) {
    answers[name] = name !== 'endingLife' && random.chance(share)
  }
  return answers
}
