import { addMonths } from '@jejaring/core/calendar/local-date'
import { disabilityKinds, factsOf, type DisabilityKind } from '@jejaring/core/person/disability'
import { randomOf } from './random.ts'
import type { Village, Villager } from './villager.ts'

/**
 * How many of a thousand from five years on live with a kind. The long form of the census counts by what is hard to do:
 * walking 6.8 and hands 3.0; seeing 3.8, hearing 3.6 and speaking 3.5; learning 3.2; emotion 2.2. What of these falls
 * together is not told: taken by eye, as is that it is the same below five years.
 *
 * @see BPS, Long Form SP2020, of 31 January 2023, in databoks.katadata.co.id
 */
const perThousand: Readonly<Record<DisabilityKind, number>> = {
  physical: 8,
  sensory: 9,
  intellectual: 3.2,
  mental: 2.2,
}
/** By eye: walking, seeing and hearing get harder with age; the sum over all ages stays. */
const OLD_YEARS = 60
const oldTimes = 4
const youngTimes = 0.65
const lifelong: readonly DisabilityKind[] = ['intellectual', 'mental']

/** By eye: nobody asks about a small child, and not everybody else was asked yet. */
const ASKED_MONTHS = 24
const ASKED = 0.9

/** What was said of a disability when the person was registered; nothing where nobody asked. */
export function askedOf(
  { network, seed, today }: Village,
  { id, birthDate }: Villager,
): ReturnType<typeof factsOf> | undefined {
  const random = randomOf('disability', network.code, seed, id)
  const wasAsked = random.chance(ASKED) && birthDate <= addMonths(today, -ASKED_MONTHS)
  const times = birthDate <= addMonths(today, -12 * OLD_YEARS) ? oldTimes : youngTimes
  const kinds = disabilityKinds.filter((kind) =>
    random.chance((perThousand[kind] / 1000) * (lifelong.includes(kind) ? 1 : times)),
  )
  return wasAsked ? factsOf(kinds) : undefined
}
