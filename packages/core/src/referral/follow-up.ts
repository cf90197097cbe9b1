import { addDays, type LocalDate } from '../calendar/local-date.ts'
import { encountersOf } from '../journal/arrival.ts'
import { withCarried } from '../journal/carried.ts'
import type { PersonRecord } from '../journal/record.ts'

/** What somebody who was referred should do now, as it was answered. */
export interface FollowUp {
  readonly referral: string
  readonly on: LocalDate
  readonly answer: string
  /** The day of a control that no visit has kept yet. */
  readonly controlOn?: LocalDate
}

/**
 * The last answer to each referral, as long as it asks for something: a control, the nearest of those that were told, is
 * kept by any visit on its day or later, an answer without one has been read by who saw the person on a later day.
 */
export function followUpsOf(record: PersonRecord): readonly FollowUp[] {
  const visits = encountersOf(record).flatMap(({ voided, versions: [visit] }) =>
    voided !== undefined || visit === undefined ? [] : [visit.on],
  )
  return withCarried(record).referrals.flatMap(({ id, made, answers }) => {
    const last = answers.toSorted((a, b) => (a.clock < b.clock ? -1 : 1)).at(-1)
    if (made === undefined || last === undefined) return []
    if (answers.some(({ withdrawn }) => withdrawn)) return []
    const { on, answer } = last
    // Where two say different days nobody is sent away with the later one.
    const controls = answers.flatMap((one) => one.controlOn ?? []).toSorted()
    const controlOn = controls.find((day) => !visits.some((visit) => visit >= day))
    const isOver =
      controls.length > 0 ? controlOn === undefined : visits.some((visit) => visit > on)
    return isOver ? [] : [{ referral: id, on, answer, ...(controlOn && { controlOn }) }]
  })
}

/** Days for which an answer is news. */
const NEWS_DAYS = 14
/** Days before a control from which it is spoken of. */
const SOON_DAYS = 3

/** `missed`: the day of the control has passed and nobody came. Undefined when there is nothing to say today. */
export function followUpState(
  { on, controlOn }: Pick<FollowUp, 'on' | 'controlOn'>,
  today: LocalDate,
): 'missed' | 'soon' | 'news' | undefined {
  if (controlOn !== undefined) {
    if (today > controlOn) return 'missed'
    if (today >= addDays(controlOn, -SOON_DAYS)) return 'soon'
  }
  return today < addDays(on, NEWS_DAYS) ? 'news' : undefined
}
