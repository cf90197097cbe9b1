import type { LocalDate, Month } from '@jejaring/core/calendar/local-date'
import type { PayActivity, PaySource } from '@jejaring/core/pay/activity'
import type { ClaimStepKind } from '@jejaring/core/pay/claim'
import type { PricedLine } from '@jejaring/core/pay/rate'
import type { Generated, JSONColumnType } from 'kysely'

/** The tables of migrations `0150-pay.sql` and `0185-pay-supplement.sql`. */
export interface PayTables {
  pay_rate: PayRateTable
  pay_budget: PayBudgetTable
  pay_addition: PayAdditionTable
  pay_addition_answer: PayAdditionAnswerTable
  pay_claim: PayClaimTable
  pay_held: PayHeldTable
  pay_claim_step: PayClaimStepTable
}

interface PayRateTable {
  village: string
  source: PaySource
  activity: PayActivity
  from_day: LocalDate
  version: number
  amount: number | null
  basis: string
  entered_by: string
  entered_at: Date
  is_supplement: Generated<boolean>
}
interface PayBudgetTable {
  village: string
  source: PaySource
  year: number
  version: number
  amount: number
  basis: string
  entered_by: string
  entered_at: Date
}
interface PayAdditionTable {
  village: string
  id: string
  kader: string
  activity: PayActivity
  on_day: LocalDate
  quantity: number
  what: string
  said_by: string
  said_at: Date
}
interface PayAdditionAnswerTable {
  village: string
  addition: string
  is_approved: boolean
  why: string
  said_by: string
  said_at: Date
}
interface PayClaimTable {
  village: string
  id: string
  kader: string
  month: Month
  source: PaySource
  lines: JSONColumnType<readonly PricedLine[]>
  claimed_at: Date
}
interface PayHeldTable {
  village: string
  kader: string
  source: PaySource
  line: string
  claim: string
  is_supplement: Generated<boolean>
}
interface PayClaimStepTable {
  village: string
  claim: string
  number: number
  step: ClaimStepKind
  struck: JSONColumnType<readonly string[]>
  amount: number | null
  on_day: LocalDate | null
  note: string
  said_by: string
  said_at: Date
}
