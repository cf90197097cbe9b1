import { useCallback, useEffect, useRef, useState } from 'react'
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

/** What an address of pay says, and how to change it: after each change it is read again. */
export function usePay<Value>(path: string) {
  const [seen, setSeen] = useState<{ readonly path: string; readonly value: Value | 'failed' }>()
  const run = useRef(0)
  const load = useCallback(async () => {
    run.current += 1
    const own = run.current
    const answer = await request<Value>(path)
    if (run.current !== own) return
    setSeen({ path, value: answer.kind === 'ok' ? answer.value : 'failed' })
  }, [path])
  useEffect(() => {
    void Promise.resolve().then(load)
    return () => {
      run.current += 1
    }
  }, [load])
  const value = seen?.path === path ? seen.value : undefined
  return { value, load }
}

export const sendPay: SendPay = async (path, body) => {
  const answer = await request<object>(`/api/pay/${path}`, { method: 'PUT', body })
  if (answer.kind === 'ok') return 'sent'
  return answer.kind === 'problem' && answer.problem.status === 409 ? 'conflict' : 'failed'
}
