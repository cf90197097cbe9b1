import type {
  NewAddition,
  NewAdditionAnswer,
  NewBudget,
  NewClaimStep,
  NewRate,
} from '@jejaring/core/pay/wire'
import { keep, type Kept } from '../../session/keep.ts'

interface Commands {
  readonly steps: NewClaimStep
  readonly additions: NewAddition
  readonly 'additions/answers': NewAdditionAnswer
  readonly rates: NewRate
  readonly budgets: NewBudget
}
export type SendPay = <Path extends keyof Commands>(
  path: Path,
  body: Commands[Path],
) => Promise<Kept>

export const sendPay: SendPay = (path, body) => keep(`/api/pay/${path}`, body)
