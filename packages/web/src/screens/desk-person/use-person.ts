import { useCallback, useEffect, useRef, useState } from 'react'
import type { PersonPage } from '@jejaring/core/sync/people'
import { useLookAfterChanges } from '../../session/look-after-changes.ts'
import { request } from '../../session/request.ts'

export type PersonState =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'not-found' }
  | { readonly kind: 'failed' }
  | { readonly kind: 'shown'; readonly page: PersonPage }

const waiting: PersonState = { kind: 'waiting' }

/** One person's record and what follows from it; looked at again when the village changes. */
export function usePerson(
  village: string,
  person: string,
): PersonState & { readonly again: () => void } {
  const path = `/api/people/${village}/${person}`
  const [seen, setSeen] = useState<{ readonly path: string; readonly state: PersonState }>()
  const run = useRef(0)
  const look = useCallback(async () => {
    run.current += 1
    const own = run.current
    const answer = await request<PersonPage>(path)
    if (run.current !== own) return
    setSeen((last) => {
      if (answer.kind === 'ok') return { path, state: { kind: 'shown', page: answer.value } }
      if (last?.path === path && last.state.kind === 'shown') return last
      const isGone = answer.kind === 'problem' && answer.problem.status < 500
      return { path, state: { kind: isGone ? 'not-found' : 'failed' } }
    })
  }, [path])
  useEffect(() => {
    void look()
    return () => {
      run.current += 1
    }
  }, [look])
  useLookAfterChanges(look, (changed) => changed === village)
  return { ...(seen?.path === path ? seen.state : waiting), again: () => void look() }
}
