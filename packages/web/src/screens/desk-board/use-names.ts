import { useCallback, useEffect, useRef, useState } from 'react'
import type { Names } from '@jejaring/core/sync/board'
import { useLookAfterChanges } from '../../session/look-after-changes.ts'
import { request } from '../../session/request.ts'
import { touches } from './board-view.ts'

export type NamesState =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'failed' }
  | {
      readonly kind: 'shown'
      readonly people: Names['people']
      readonly next: string | undefined
    }

const waiting: NamesState = { kind: 'waiting' }

/** The people behind a cell, a page at a time; from the first again when their village changes. */
export function useNames(search: string, area: string) {
  const [seen, setSeen] = useState<{ readonly search: string; readonly state: NamesState }>()
  const state = seen?.search === search ? seen.state : waiting
  const run = useRef(0)

  const load = useCallback(
    async (known: Names['people'], after: string | undefined) => {
      run.current += 1
      const own = run.current
      const page = after === undefined ? '' : `&after=${encodeURIComponent(after)}`
      const answer = await request<Names>(`/api/board/names?${search}${page}`)
      if (run.current !== own) return
      setSeen((last) => {
        if (answer.kind !== 'ok')
          return last?.search === search && last.state.kind === 'shown'
            ? last
            : { search, state: { kind: 'failed' } }
        const { people, next } = answer.value
        return { search, state: { kind: 'shown', people: [...known, ...people], next } }
      })
    },
    [search],
  )
  useEffect(() => void load([], undefined), [load])
  useLookAfterChanges(() => load([], undefined), touches(area))
  const more = () => {
    if (state.kind === 'shown' && state.next !== undefined) void load(state.people, state.next)
  }
  return { state, more, again: () => void load([], undefined) }
}
