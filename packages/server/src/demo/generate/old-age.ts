import { cholesterolScreening } from '@jejaring/core/catalogue/services/adult/cholesterol-screening'
import { dailyLiving } from '@jejaring/core/catalogue/services/elderly/daily-living'
import { skilas } from '@jejaring/core/catalogue/services/elderly/skilas'
import type { ServiceGiven } from '@jejaring/core/journal/entry'
import { given } from './given.ts'
import type { Random } from './random.ts'

/** What is asked of who is 60 or older once a year. With age more is ticked, and a few need help: shares by eye. */
export function screenedInOldAge(random: Random, years: number): readonly ServiceGiven[] {
  const older = Math.max(0, years - 60)
  const ticked = (share: number) => random.chance(share + older * 0.006)
  const eyeProblem = ticked(0.14)
  const asked = given(skilas, {
    wrongDateOrPlace: ticked(0.01),
    forgetsWord: ticked(0.06),
    cannotRise: ticked(0.04),
    lostWeight: ticked(0.03),
    poorAppetite: ticked(0.02),
    eyeProblem,
    ...(eyeProblem ? {} : { fingersWrong: ticked(0.02) }),
    sad: ticked(0.03),
    littleInterest: ticked(0.02),
    upperArm: Math.round(Math.max(19, random.normal(27 - older * 0.1, 2.2)) * 10) / 10,
    whisper: ticked(0.05) ? 'not-heard' : 'heard',
  })
  return [
    asked,
    ...(random.chance(0.95) ? [livingOf(random, older)] : []),
    ...(random.chance(0.9)
      ? [given(cholesterolScreening, { total: Math.round(Math.max(110, random.normal(186, 27))) })]
      : []),
  ]
}

function livingOf(random: Random, older: number): ServiceGiven {
  const isDependent = random.chance(0.012 + older * 0.003)
  const isSlow = isDependent || random.chance(0.04 + older * 0.008)
  return given(dailyLiving, {
    bowels: isDependent ? 'sometimes' : 'continent',
    bladder: isDependent ? 'incontinent' : isSlow ? 'sometimes' : 'continent',
    grooming: isDependent ? 'helped' : 'alone',
    toilet: isDependent ? 'helped' : 'alone',
    eating: isDependent ? 'helped' : 'alone',
    transfer: isDependent ? 'much-help' : 'alone',
    walking: isDependent ? 'wheelchair' : 'alone',
    dressing: isDependent ? 'helped' : 'alone',
    stairs: isDependent ? 'unable' : isSlow ? 'helped' : 'alone',
    bathing: isDependent ? 'helped' : 'alone',
  })
}
