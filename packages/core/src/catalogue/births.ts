/** The births of a woman, told as the end of a pregnancy or afterwards. */
import { type LocalDate, addSpan } from '../calendar/local-date.ts'
import { type BirthHelpers, type Helpers, birthHelpers } from '../clinical/after-birth.ts'
import { postpartum } from './episodes/postpartum.ts'
import { pregnancy } from './episodes/pregnancy.ts'
import type { History } from './history.ts'
import type { Period } from './indicator.ts'
import { isIn } from './served.ts'
import { postpartumRegistration } from './services/mother/postpartum-registration.ts'
import { pregnancyOutcome } from './services/mother/pregnancy-outcome.ts'

export interface Birth {
  readonly on: LocalDate
  /** Absent: nobody has said where. */
  readonly atFacility?: boolean
  readonly helpers?: BirthHelpers
}

/** Her last birth in the period. A miscarriage is none; told twice, the end of the pregnancy and the later visit count. */
export function birthIn(history: History, period: Period): Birth | undefined {
  const told = [
    ...history
      .given(postpartumRegistration)
      .flatMap(({ measured }) =>
        measured.bornOn === undefined ? [] : [birth(measured.bornOn, measured)],
      ),
    ...history
      .given(pregnancyOutcome)
      .flatMap(({ on, measured }) =>
        measured.kind === undefined || measured.kind === 'miscarriage'
          ? []
          : [birth(measured.endedOn ?? on, measured)],
      ),
  ]
  return told
    .filter(({ on }) => isIn(period, on))
    .reduce<Birth | undefined>(
      (last, one) => (last === undefined || one.on >= last.on ? one : last),
      undefined,
    )
}

function birth(
  on: LocalDate,
  told: Helpers & { readonly birthplace?: 'facility' | 'home' | 'elsewhere' },
): Birth {
  const helpers = birthHelpers(told)
  return {
    on,
    ...(told.birthplace === undefined ? {} : { atFacility: told.birthplace === 'facility' }),
    ...(helpers === undefined ? {} : { helpers }),
  }
}

/** She gave birth in the period, or a pregnancy without a known end was expected to end in it. */
export const isMotherOf = (history: History, period: Period): boolean =>
  birthIn(history, period) !== undefined ||
  history
    .episodes(pregnancy)
    .some(
      ({ ended, expected }) =>
        (ended === undefined || ended === 'lapsed') &&
        expected !== undefined &&
        isIn(period, expected),
    )

/** Visits of the six weeks after the birth: from its day to day 42. */
export const afterBirth = <Visit extends { readonly on: LocalDate }>(
  visits: readonly Visit[],
  { on: born }: Birth,
): readonly Visit[] => {
  const over = addSpan(born, postpartum.lapses ?? { months: 0, days: 43 })
  return visits.filter(({ on }) => on >= born && on < over)
}
