import { useCallback, useEffect, useRef, useState } from 'react'
import type { LiveEvent } from './live.ts'
import { useLookAfterChanges } from './look-after-changes.ts'
import { keptOf, type Kept } from './keep.ts'
import { request } from './request.ts'

/** What an address says: nothing yet, that it could not be read, or its answer. */
export type Asked<Value> = Value | 'failed' | undefined

export interface Asking<Value> {
  readonly value: Asked<Value>
  /** Reads it again. */
  readonly load: () => Promise<void>
  /** The same, for a button. */
  readonly again: () => void
  /** Shows what a save was answered with. */
  readonly show: (value: Value) => void
  /** Sends what is answered with the whole anew; after a conflict it is read again. */
  readonly keep: (path: string, body: object) => Promise<Kept>
  /** Shows what follows from what is shown; nothing before there is something. */
  readonly change: (next: (value: Value) => Value) => void
}

/** What the server says at an address. A look that fails says so. */
export const useAsked = <Value extends object>(path: string): Asking<Value> =>
  useAnswer<Value>(path, tell)

/** The same, looked at again as villages change. A look that fails leaves what was there. */
export function useFollowed<Value extends object>(
  path: string,
  concerns?: (village: string) => boolean,
  event?: LiveEvent,
): Asking<Value> {
  const asking = useAnswer<Value>(path, keep)
  useLookAfterChanges(asking.load, concerns, event)
  return asking
}

const tell = (): 'failed' => 'failed'
const keep = <Value>(last: Asked<Value>): Asked<Value> => last ?? 'failed'

function useAnswer<Value extends object>(
  path: string,
  afterFailure: (last: Asked<Value>) => Asked<Value>,
): Asking<Value> {
  const [seen, setSeen] = useState<{ readonly path: string; readonly value: Asked<Value> }>()
  const run = useRef(0)
  const load = useCallback(async () => {
    run.current += 1
    const own = run.current
    const answer = await request<Value>(path)
    // Something newer has taken its place.
    if (run.current !== own) return
    setSeen((last) => {
      const before = last?.path === path ? last.value : undefined
      return { path, value: answer.kind === 'ok' ? answer.value : afterFailure(before) }
    })
  }, [path, afterFailure])
  useEffect(() => {
    void load()
    return () => {
      run.current += 1
    }
  }, [load])
  const show = useCallback(
    (value: Value) => {
      run.current += 1
      setSeen({ path, value })
    },
    [path],
  )
  const keep = async (to: string, body: object): Promise<Kept> => {
    const answer = await request<Value>(to, { method: 'PUT', body })
    if (answer.kind === 'ok') show(answer.value)
    const kept = keptOf(answer)
    if (kept === 'conflict') await load()
    return kept
  }
  const change = useCallback(
    (next: (value: Value) => Value) =>
      setSeen((last) =>
        last?.path === path && typeof last.value === 'object'
          ? { path, value: next(last.value) }
          : last,
      ),
    [path],
  )
  const again = useCallback(() => void load(), [load])
  return { value: seen?.path === path ? seen.value : undefined, load, again, show, keep, change }
}
