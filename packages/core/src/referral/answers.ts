import { earliest, type LocalDate } from '../calendar/local-date.ts'
import type { ReferralAnswer, ReferralRecord } from '../journal/record.ts'

/**
 * The referral with more answers. Those that another one took the place of, or that were taken back, stand no longer and
 * are kept apart; in whatever order they come, the same ones stand.
 */
export function withAnswers(
  referral: ReferralRecord,
  more: readonly ReferralAnswer[],
): ReferralRecord {
  const known = [...referral.answers, ...(referral.replaced ?? []), ...more]
  const all = [...new Map(known.map((one) => [one.id, one])).values()].toSorted(byId)
  const gone = new Set(all.flatMap(({ replaces = [] }) => replaces))
  const stands = ({ id, takenBack }: ReferralAnswer) => takenBack !== true && !gone.has(id)
  const replaced = all.filter((one) => !stands(one))
  return {
    ...referral,
    answers: all.filter(stands),
    ...(replaced.length === 0 ? {} : { replaced }),
  }
}

/** The first day of an answer that stands: one that was put right was given on the day of the first. */
export function answeredOn({ answers, replaced = [] }: ReferralRecord): LocalDate | undefined {
  const before = new Map(replaced.map((one) => [one.id, one]))
  const firstOf = ({ id, on, replaces = [] }: ReferralAnswer): LocalDate => {
    before.delete(id)
    return replaces
      .flatMap((earlier) => before.get(earlier) ?? [])
      .map(firstOf)
      .reduce(earliest, on)
  }
  return answers.map(firstOf).toSorted()[0]
}

/** Who came is known until somebody says that it was a slip. */
export function withReceived(
  referral: ReferralRecord,
  more: NonNullable<ReferralRecord['received']>,
): ReferralRecord {
  const known = [...(referral.received ?? []), ...(referral.unreceived ?? []), ...more]
  const all = [...new Map(known.map((one) => [one.id, one])).values()].toSorted(byId)
  const gone = new Set(all.flatMap(({ takesBack }) => takesBack ?? []))
  const stands = ({ id, takesBack }: (typeof all)[number]) =>
    takesBack === undefined && !gone.has(id)
  const { received: _, unreceived: __, ...rest } = referral
  const [received, unreceived] = [all.filter(stands), all.filter((one) => !stands(one))]
  return {
    ...rest,
    ...(received.length === 0 ? {} : { received }),
    ...(unreceived.length === 0 ? {} : { unreceived }),
  }
}

/** A referral with what is known of it elsewhere. */
export function lettersTogether(one: ReferralRecord, other: ReferralRecord): ReferralRecord {
  const answered = withAnswers(one, [...other.answers, ...(other.replaced ?? [])])
  return withReceived(answered, [...(other.received ?? []), ...(other.unreceived ?? [])])
}

const byId = (a: { readonly id: string }, b: { readonly id: string }): number =>
  a.id < b.id ? -1 : 1
