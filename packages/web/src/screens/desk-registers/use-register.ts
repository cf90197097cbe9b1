import { useCallback, useEffect, useRef, useState } from 'react'
import type { Register } from '@jejaring/core/sync/register'
import { request } from '../../session/request.ts'

export type RegisterState =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'failed' }
  | { readonly kind: 'shown'; readonly register: Register }

const waiting: RegisterState = { kind: 'waiting' }

/** The first rows of a register. */
export function useRegister(search: string): RegisterState & { readonly again: () => void } {
  const [seen, setSeen] = useState<{ readonly search: string; readonly state: RegisterState }>()
  const run = useRef(0)
  const load = useCallback(async () => {
    run.current += 1
    const own = run.current
    const answer = await request<Register>(`/api/register?${search}`)
    if (run.current !== own) return
    setSeen({
      search,
      state: answer.kind === 'ok' ? { kind: 'shown', register: answer.value } : { kind: 'failed' },
    })
  }, [search])
  useEffect(() => {
    void load()
    return () => {
      run.current += 1
    }
  }, [load])
  return { ...(seen?.search === search ? seen.state : waiting), again: () => void load() }
}
