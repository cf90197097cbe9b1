import { holdsLines, type ClaimNow } from './claim.ts'

/** Rupiah of one source in one village and year. */
export interface BudgetNow {
  /** What was set aside; absent while nobody has entered it. */
  readonly amount?: number
  readonly paid: number
  /** Verified and not paid yet. */
  readonly promised: number
  /** Claimed and not verified yet. */
  readonly asked: number
  /** What nobody has a claim on: below zero when more was promised than there is. */
  readonly left?: number
}

/** Budget against claims. What was struck or taken back asks for nothing. */
export function budgetNow(amount: number | undefined, claims: readonly ClaimNow[]): BudgetNow {
  let paid = 0
  let promised = 0
  let asked = 0
  for (const claim of claims) {
    if (!holdsLines(claim)) continue
    const open = claim.approved - claim.paid
    paid += claim.paid
    if (claim.state === 'verified') promised += open
    else asked += open
  }
  const left = amount === undefined ? undefined : amount - paid - promised - asked
  return {
    paid,
    promised,
    asked,
    ...(amount === undefined ? {} : { amount }),
    ...(left === undefined ? {} : { left }),
  }
}
