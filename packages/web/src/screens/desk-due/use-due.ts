import { useCallback, useEffect, useRef, useState } from 'react'
import type { LocalDate } from '@jejaring/core/calendar/local-date'
import type { DueList } from '@jejaring/core/sync/due-list'
import { useLookAfterChanges } from '../../session/look-after-changes.ts'
import { request } from '../../session/request.ts'
import type { DuePerson } from './due-groups.ts'

/** A village has a few hundred people due; a list longer than this is not read by anybody. */
const MAX_PEOPLE = 3000

export type DueState =
  /** Shown once it is whole: a list that grows and sorts itself anew moves under the pointer. */
  | { readonly kind: 'waiting'; readonly progress?: { readonly done: number; readonly of: number } }
  | { readonly kind: 'failed' }
  | {
      readonly kind: 'shown'
      readonly today: LocalDate
      readonly people: readonly DuePerson[]
      readonly total: number
      /** The last look failed. */
      readonly isStale: boolean
    }

const waiting: DueState = { kind: 'waiting' }

/** Everybody due in a village, page by page; from the beginning when the village changes. */
export function useDue(village: string): DueState & { readonly again: () => void } {
  const [seen, setSeen] = useState<{ readonly village: string; readonly state: DueState }>()
  const run = useRef(0)

  const load = useCallback(async () => {
    run.current += 1
    const own = run.current
    const change = (next: (last: DueState) => DueState) =>
      setSeen((last) => ({
        village,
        state: next(last?.village === village ? last.state : waiting),
      }))
    const people: DuePerson[] = []
    let after: string | undefined
    do {
      const answer = await request<DueList>(`/api/due?${pageOf(village, after)}`)
      if (run.current !== own) return
      if (answer.kind !== 'ok') {
        change((last) => (last.kind === 'shown' ? { ...last, isStale: true } : { kind: 'failed' }))
        return
      }
      const { today, total, next } = answer.value
      people.push(...answer.value.people)
      after = people.length < MAX_PEOPLE ? next : undefined
      const looked: DueState =
        after === undefined
          ? { kind: 'shown', today, people, total, isStale: false }
          : { kind: 'waiting', progress: { done: people.length, of: total } }
      // While a list is looked at again, it stays until the new one is whole.
      change((last) => (looked.kind === 'waiting' && last.kind === 'shown' ? last : looked))
    } while (after !== undefined)
  }, [village])

  useEffect(() => {
    void load()
    return () => {
      run.current += 1
    }
  }, [load])
  useLookAfterChanges(load, (changed) => changed === village)
  return { ...(seen?.village === village ? seen.state : waiting), again: () => void load() }
}

function pageOf(village: string, after: string | undefined): URLSearchParams {
  return new URLSearchParams(after === undefined ? { village } : { village, after })
}
