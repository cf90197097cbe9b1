import type { LocalDate, Month } from '../calendar/local-date.ts'
import type { PayActivity, PaySource } from './activity.ts'
import type { BudgetNow } from './budget.ts'
import type { Claim, ClaimNow, ClaimState, ClaimStep } from './claim.ts'
import type { LedgerLine } from './ledger.ts'
import type { KaderLoad } from './load.ts'
import type { PricedLine, Rate } from './rate.ts'
import type { ReadRates } from './rate-sheet.ts'
import type { FileTrouble } from '../sync/targets.ts'

/** Work that the journal does not show. */
export interface Addition {
  readonly id: string
  readonly village: string
  readonly kader: string
  readonly activity: PayActivity
  readonly on: LocalDate
  readonly quantity: number
  readonly what: string
  /** Name of who said so; who approves it is somebody else. */
  readonly by: string
  /** The reader wrote it. */
  readonly isOwn: boolean
  readonly answer?: { readonly isApproved: boolean; readonly by: string; readonly why: string }
}
/** A claim with what happened to it; names, not accounts, of who did. */
export interface ClaimFile {
  readonly claim: Claim
  readonly steps: readonly (ClaimStep & { readonly name: string })[]
  /** Keys of its lines that the journal no longer holds, or that lie outside the kader's tasks: struck before anybody signs. */
  readonly gone: readonly string[]
}
/** What a source would pay now: lines of a month that no claim holds. */
export interface Unclaimed {
  readonly source: PaySource
  readonly lines: readonly PricedLine[]
}
export interface PayMonth {
  readonly month: Month
  readonly work: readonly LedgerLine[]
  /** Pieces of work of days on which the register of staff has no task for the kader; nothing pays them. Absent: none. */
  readonly offTask?: number
  readonly unclaimed: readonly Unclaimed[]
  readonly claims: readonly ClaimFile[]
  readonly additions: readonly Addition[]
}
/** `GET /api/pay/mine`: a kader's own work and pay, this month and those before; the newest first. */
export interface OwnPay {
  readonly today: LocalDate
  readonly village: string
  readonly kader: string
  readonly months: readonly PayMonth[]
}
/** Who pays, as the register of staff says. */
export interface Treasurer {
  readonly name: string
  readonly puskesmas: string
  /** Number of the decree; empty: none is written down. */
  readonly decree: string
  /** The reader. */
  readonly isOwn: boolean
}
/** `GET /api/pay?village=&month=`: the kader of a village. Also the answer to the commands of a desk. */
export interface VillagePay {
  readonly today: LocalDate
  readonly village: string
  readonly month: Month
  /** Of the Puskesmas that serve the village; none: nobody can pay. */
  readonly treasurers: readonly Treasurer[]
  readonly kader: readonly (PayMonth & {
    readonly id: string
    readonly name: string
    readonly posyandu: string
  })[]
  /** Of whoever is a kader here today, with an account or without. */
  readonly loads: readonly (KaderLoad & {
    readonly name: string
    /** Names of those of the village. */
    readonly posts: readonly string[]
  })[]
  /** Claims of other months on which somebody waits. */
  readonly older: readonly (ClaimFile & { readonly name: string })[]
  /** Additions of other months that nobody has answered. */
  readonly olderAdditions: readonly (Addition & { readonly name: string })[]
}
/** `GET /api/pay/claims?village=&kader=`: how one kader's claims of the last 12 months stand, for the passport. */
export interface KaderClaims {
  /** The oldest first, this month included. */
  readonly months: readonly Month[]
  /** Those returned or withdrawn left out. */
  readonly claims: readonly (Pick<ClaimNow, 'state' | 'approved' | 'paid'> &
    Pick<Claim, 'month' | 'source'>)[]
}
/** `PUT /api/pay/claims`; of the same id once. `total` is what the kader saw. */
export interface NewClaim {
  readonly id: string
  readonly month: Month
  readonly source: PaySource
  readonly total: number
}
/** `PUT /api/pay/steps` */
export interface NewClaimStep extends Omit<ClaimStep, 'by' | 'at'> {
  readonly village: string
  readonly claim: string
}
/** `PUT /api/pay/additions`; of the same id once. */
export interface NewAddition {
  readonly id: string
  readonly village: string
  readonly kader: string
  readonly activity: PayActivity
  readonly on: LocalDate
  readonly quantity: number
  readonly what: string
}
/** `PUT /api/pay/additions/answers` */
export interface NewAdditionAnswer {
  readonly village: string
  readonly id: string
  readonly isApproved: boolean
  readonly why: string
}
/** A line of the list that a treasurer pays from. */
export interface Payable {
  readonly village: string
  readonly villageName: string
  readonly kader: string
  readonly posyandu: string
  readonly month: Month
  readonly source: PaySource
  readonly claim: string
  /** How many were taken: the next has one number more. */
  readonly steps: number
  readonly state: ClaimState
  readonly claimed: number
  readonly approved: number
  readonly paid: number
  readonly paidOn?: LocalDate
  readonly proof: string
  /** The kader disagrees and nobody has answered: nothing is paid until then. */
  readonly isDisputed?: true
}
/** `GET /api/pay/list?month=&source=`: verified and paid claims of the caller's villages; `format=xlsx|csv` as a file. */
export interface PaymentList {
  readonly today: LocalDate
  readonly month: Month
  readonly source: PaySource
  /** Of the Puskesmas that serve the reader's villages; none: nobody can pay. */
  readonly treasurers: readonly Treasurer[]
  readonly payable: readonly Payable[]
}
/** `GET /api/pay/money?year=`: what is paid for, and what of the budget is left. */
export interface PayMoney {
  readonly today: LocalDate
  readonly year: number
  readonly villages: readonly { readonly code: string; readonly name: string }[]
  readonly rates: readonly (Rate & { readonly version: number; readonly by: string })[]
  readonly budgets: readonly (BudgetNow & {
    readonly village: string
    readonly source: PaySource
    readonly basis: string
    readonly version: number
  })[]
  readonly mayEnter: boolean
}
/** `PUT /api/pay/rates`; `version` is the one the writer saw, 0 when there was none. */
export interface NewRate extends Rate {
  readonly version: number
}
/** `PUT /api/pay/budgets` */
export interface NewBudget {
  readonly village: string
  readonly source: PaySource
  readonly year: number
  readonly amount: number
  readonly basis: string
  readonly version: number
}
/** `POST /api/pay/rates/import` with `{ file, take }`: what was read, and whether it was taken. */
export type RateImport =
  | { readonly kind: 'unreadable'; readonly because: FileTrouble }
  | (ReadRates & {
      readonly kind: 'read'
      readonly taken: boolean
      /** How many of the good ones are new or differ. */
      readonly changed: number
    })
