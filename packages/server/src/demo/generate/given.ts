import type { LocalDate } from '@jejaring/core/calendar/local-date'
import type { Service } from '@jejaring/core/catalogue/define'
import type {
  Answers,
  Choice,
  Day,
  NotDone,
  NotMeasured,
  Observation,
  Observations,
  Quantity,
  YesNo,
} from '@jejaring/core/catalogue/observation'
import type { ServiceGiven } from '@jejaring/core/journal/entry'

type AnswerOf<Obs extends Observation> =
  | (Obs extends Quantity
      ? number | readonly number[]
      : Obs extends Choice<infer Option>
        ? Option
        : Obs extends YesNo
          ? boolean
          : Obs extends Day
            ? LocalDate
            : string)
  | { readonly notMeasured: NotMeasured }
export type AnswersOf<Obs extends Observations> = {
  readonly [Name in keyof Obs]?: AnswerOf<Obs[Name]>
}

/** A service as it was given; its outcomes are filled in when the person's whole life is told. */
export const given = <Obs extends Observations>(
  service: Pick<Service<Obs>, 'id' | 'observes'>,
  answers: AnswersOf<Obs> & Answers,
): ServiceGiven => ({ service: service.id, answers, outcomes: {} })

/** Every question of yes or no answered with no. */
export const answeredNo = ({ observes }: Pick<Service, 'observes'>): Answers =>
  Object.fromEntries(
    Object.entries(observes).flatMap(([name, { kind }]) =>
      kind === 'yesNo' ? [[name, false]] : [],
    ),
  )

/** A service that was due and not given. */
export const notGiven = (
  service: Pick<Service, 'id'>,
  reason: NotDone,
  askAgain?: LocalDate,
): ServiceGiven => ({
  service: service.id,
  answers: {},
  outcomes: {},
  notDone: askAgain === undefined ? { reason } : { reason, askAgain },
})
