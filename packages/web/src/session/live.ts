import { atom } from 'nanostores'
import { useEffect, useRef } from 'react'
import type { VillageChanged } from '@jejaring/core/sync/wire'
import { askMe } from './sign-in.ts'

/** Undefined: changes were missed, or there was no connection until now: anything may have changed. */
type Listener = (village: string | undefined) => void

const RETRY_MS = 5000
const listeners = new Set<Listener>()
let source: EventSource | undefined

/** Whether changes elsewhere reach this screen at once. */
export const $live = atom<'connecting' | 'connected' | 'lost'>('connecting')

/** Tells a screen which village changed, as long as it is shown. One connection serves all screens. */
export function useVillageChanges(onChange: Listener): void {
  const latest = useRef(onChange)
  useEffect(() => {
    latest.current = onChange
  })
  useEffect(() => {
    const listener: Listener = (village) => latest.current(village)
    listeners.add(listener)
    if (source === undefined) connect()
    return () => {
      listeners.delete(listener)
      if (listeners.size === 0) disconnect()
    }
  }, [])
}

function connect(): void {
  const opened = new EventSource('/api/live')
  source = opened
  const lookAnew = () => {
    for (const listener of listeners) listener(undefined)
  }
  opened.addEventListener('open', () => {
    $live.set('connected')
    // Also at first: a screen reads before the server begins to tell it of changes.
    lookAnew()
  })
  opened.addEventListener('missed', lookAnew)
  opened.addEventListener('village', (event: MessageEvent<string>) => {
    const change: VillageChanged = JSON.parse(event.data)
    for (const listener of listeners) listener(change.village)
  })
  opened.addEventListener('error', () => {
    $live.set('lost')
    // The browser tries again by itself, except after a refusal: then the session is the question.
    if (opened.readyState === EventSource.CLOSED && source === opened) {
      setTimeout(() => void tryAgain(opened), RETRY_MS)
    }
  })
}

async function tryAgain(refused: EventSource): Promise<void> {
  if (source !== refused) return
  await askMe()
  if (source === refused && listeners.size > 0) connect()
}

function disconnect(): void {
  source?.close()
  source = undefined
  $live.set('connecting')
}
