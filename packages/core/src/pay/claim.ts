import { monthOf, type LocalDate, type Month } from '../calendar/local-date.ts'
import type { Role } from '../sync/account.ts'
import type { PaySource } from './activity.ts'
import { sumOf, type PricedLine } from './rate.ts'

/** What a kader asks one source to pay for one month: never changed, only withdrawn and made anew. */
export interface Claim {
  readonly id: string
  readonly village: string
  readonly kader: string
  readonly month: Month
  readonly source: PaySource
  readonly lines: readonly PricedLine[]
  /** Milliseconds since 1970. */
  readonly at: number
}
export const claimSteps = [
  'confirmed',
  'verified',
  'paid',
  'returned',
  'withdrawn',
  'disputed',
  'answered',
] as const
export type ClaimStepKind = (typeof claimSteps)[number]

/** What somebody did about a claim, in order. */
export interface ClaimStep {
  /** 1, 2, 3 …: who writes the next one has seen all before it. */
  readonly number: number
  readonly step: ClaimStepKind
  /** Account. */
  readonly by: string
  /** Keys of lines that are not approved; with `confirmed` and `verified`, and a reason. */
  readonly struck: readonly string[]
  /** Rupiah and the day of a payment; its proof stands in the note. */
  readonly amount?: number
  readonly on?: LocalDate
  readonly note: string
  readonly at: number
}
export type ClaimState = 'submitted' | 'confirmed' | 'verified' | 'paid' | 'returned' | 'withdrawn'

export interface ClaimNow {
  /** `verified` until all that was approved is paid. */
  readonly state: ClaimState
  /** Rupiah: paid <= approved <= claimed. */
  readonly claimed: number
  readonly approved: number
  readonly paid: number
  readonly struck: ReadonlySet<string>
  /** The kader disagrees and nobody has answered yet. */
  readonly isDisputed: boolean
}

/** How a claim stands after its steps. */
export function claimNow(
  { lines }: Pick<Claim, 'lines'>,
  steps: readonly Pick<ClaimStep, 'step' | 'struck' | 'amount'>[],
): ClaimNow {
  const struck = new Set<string>()
  let state: ClaimState = 'submitted'
  let paid = 0
  let isDisputed = false
  for (const { step, amount, struck: left } of steps) {
    for (const key of left) struck.add(key)
    // Nobody waits for an answer about what was withdrawn.
    if (step === 'withdrawn') isDisputed = false
    if (step === 'disputed' || step === 'answered') isDisputed = step === 'disputed'
    else if (step === 'paid') paid += amount ?? 0
    else state = step
  }
  const approved = sumOf(lines.filter(({ key }) => !struck.has(key)))
  const isPaid = state === 'verified' && paid >= approved
  return {
    state: isPaid ? 'paid' : state,
    claimed: sumOf(lines),
    approved,
    paid,
    struck,
    isDisputed,
  }
}

/** Who takes which step. A village without a Pustu has its claims confirmed by the staff of the Puskesmas. */
export const stepRoles = {
  confirmed: ['pustu', 'puskesmas'],
  verified: ['head'],
  // Of them the one who holds the task of treasurer.
  paid: ['puskesmas'],
  returned: ['pustu', 'puskesmas', 'head'],
  withdrawn: ['kader'],
  disputed: ['kader'],
  answered: ['pustu', 'puskesmas', 'head'],
} as const satisfies Record<ClaimStepKind, readonly Role[]>

const follows = {
  confirmed: ['submitted'],
  verified: ['confirmed'],
  paid: ['verified'],
  returned: ['submitted', 'confirmed', 'verified'],
  withdrawn: ['submitted', 'confirmed', 'verified'],
  disputed: ['submitted', 'confirmed', 'verified', 'paid', 'returned'],
  answered: ['submitted', 'confirmed', 'verified', 'paid', 'returned'],
} as const satisfies Record<ClaimStepKind, readonly ClaimState[]>

export const stepTroubles = [
  'not-yours',
  'not-treasurer',
  'own-claim',
  'signed-before',
  'not-now',
  'disputed',
  'no-reason',
  'unknown-line',
  'nothing-left',
  'too-much',
  'too-early',
] as const
export type StepTrouble = (typeof stepTroubles)[number]
type NewStep = Pick<ClaimStep, 'step' | 'struck' | 'amount' | 'note' | 'on'>
/** Who takes a step. */
interface Signer {
  readonly id: string
  readonly role: Role
  /** Holds the task of treasurer of a Puskesmas that serves the village today. */
  readonly isTreasurer: boolean
}

/**
 * Why somebody may not take a step; undefined when they may. Nobody signs their own claim, and nobody signs twice: a
 * claim that is paid was looked at by three people.
 *
 * @param gone keys of claimed lines that the journal no longer holds: nothing is signed while one of them is approved
 */
export function stepTrouble(
  {
    claim,
    steps,
    gone,
  }: {
    readonly claim: Claim
    readonly steps: readonly ClaimStep[]
    readonly gone: ReadonlySet<string>
  },
  { id, role, isTreasurer }: Signer,
  { step, struck, amount, note, on }: NewStep,
): StepTrouble | undefined {
  const now = claimNow(claim, steps)
  const roles: readonly Role[] = stepRoles[step]
  const states: readonly ClaimState[] = follows[step]
  const isKaders = step === 'withdrawn' || step === 'disputed'
  const signs = step === 'confirmed' || step === 'verified' || step === 'paid'
  if (!roles.includes(role) || (isKaders && id !== claim.kader)) return 'not-yours'
  if (step === 'paid' && !isTreasurer) return 'not-treasurer'
  if (!isKaders && id === claim.kader) return 'own-claim'
  if (!states.includes(now.state)) return 'not-now'
  if (step === 'answered' ? !now.isDisputed : step === 'disputed' && now.isDisputed)
    return 'not-now'
  if (signs && steps.some((one) => isApproval(one) && one.by === id)) return 'signed-before'
  if ((step === 'returned' || step === 'withdrawn') && now.paid > 0) return 'not-now'
  if (signs && now.isDisputed) return 'disputed'
  const isPlain = step === 'withdrawn' || (isApproval({ step }) && struck.length === 0)
  if (!isPlain && note.trim() === '') return 'no-reason'
  const keys = new Set(claim.lines.map(({ key }) => key))
  if (struck.some((key) => !keys.has(key)) || (!isApproval({ step }) && struck.length > 0)) {
    return 'unknown-line'
  }
  const left = claim.lines.filter(({ key }) => !now.struck.has(key) && !struck.includes(key))
  if (signs && left.some(({ key }) => gone.has(key))) return 'unknown-line'
  if (isApproval({ step }) && sumOf(left) === 0) return 'nothing-left'
  if (step === 'paid' && (amount === undefined || amount < 1 || amount > now.approved - now.paid)) {
    return 'too-much'
  }
  // Work of a month is paid in it at the earliest.
  if (on !== undefined && monthOf(on) < claim.month) return 'too-early'
  return undefined
}

const isApproval = ({ step }: Pick<ClaimStep, 'step'>): boolean =>
  step === 'confirmed' || step === 'verified'

/** Whether the claim keeps its lines: nobody may claim them again from the same source. */
export const holdsLines = ({ state }: Pick<ClaimNow, 'state'>): boolean =>
  state !== 'returned' && state !== 'withdrawn'
