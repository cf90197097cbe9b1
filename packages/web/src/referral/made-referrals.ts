import type { ReferralRecord } from '@jejaring/core/journal/record'

export type MadeReferral = ReferralRecord & {
  readonly made: NonNullable<ReferralRecord['made']>
}

/** Those nobody has answered first, the oldest of them at the top; then the answered, newest first. */
export function madeReferrals(referrals: readonly ReferralRecord[]): readonly MadeReferral[] {
  const made = referrals.flatMap((one) =>
    one.made === undefined ? [] : [{ ...one, made: one.made }],
  )
  const byDay = made.toSorted((a, b) => (a.made.on < b.made.on ? -1 : 1))
  const open = byDay.filter(({ answers }) => answers.length === 0)
  return [...open, ...byDay.filter(({ answers }) => answers.length > 0).toReversed()]
}
