import type {
  NewAddition,
  NewAdditionAnswer,
  NewBudget,
  NewClaimStep,
  NewRate,
} from '@jejaring/core/pay/wire'
import { request } from '../../session/request.ts'

interface Commands {
  readonly steps: NewClaimStep
  readonly additions: NewAddition
  readonly 'additions/answers': NewAdditionAnswer
  readonly rates: NewRate
  readonly budgets: NewBudget
}
export type Sent = 'sent' | 'conflict' | 'failed'
export type SendPay = <Path extends keyof Commands>(
  path: Path,
  body: Commands[Path],
) => Promise<Sent>

export const sendPay: SendPay = async (path, body) => {
  const answer = await request<object>(`/api/pay/${path}`, { method: 'PUT', body })
  if (answer.kind === 'ok') return 'sent'
  return answer.kind === 'problem' && answer.problem.status === 409 ? 'conflict' : 'failed'
}
