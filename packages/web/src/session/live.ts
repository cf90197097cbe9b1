import { atom } from 'nanostores'
import { useEffect, useRef } from 'react'
import type { VillageChanged } from '@jejaring/core/sync/wire'
import { askMe } from './sign-in.ts'

/** What the server tells of: a village, or the line of the own post. */
export type LiveEvent = 'village' | 'queue'
/** Undefined: changes were missed, or there was no connection until now: anything may have changed. */
type Listener = (village: string | undefined) => void

const RETRY_MS = 5000
const listeners = new Map<Listener, LiveEvent>()
let source: EventSource | undefined

/** Whether changes elsewhere reach this screen at once. */
export const $live = atom<'connecting' | 'connected' | 'lost'>('connecting')

/** Tells a screen which village changed, or that the line did, as long as it is shown. One connection serves all screens. */
export function useVillageChanges(onChange: Listener, event: LiveEvent = 'village'): void {
  const latest = useRef(onChange)
  useEffect(() => {
    latest.current = onChange
  })
  useEffect(() => {
    const listener: Listener = (village) => latest.current(village)
    listeners.set(listener, event)
    if (source === undefined) connect()
    return () => {
      listeners.delete(listener)
      if (listeners.size === 0) disconnect()
    }
  }, [event])
}

function connect(): void {
  const opened = new EventSource('/api/live')
  source = opened
  const tell = (of: LiveEvent, village?: string) => {
    for (const [listener, event] of listeners) if (event === of) listener(village)
  }
  const lookAnew = () => {
    tell('village')
    tell('queue')
  }
  opened.addEventListener('open', () => {
    $live.set('connected')
    // Also at first: a screen reads before the server begins to tell it of changes.
    lookAnew()
  })
  opened.addEventListener('missed', lookAnew)
  opened.addEventListener('village', (event: MessageEvent<string>) => {
    const change: VillageChanged = JSON.parse(event.data)
    tell('village', change.village)
  })
  opened.addEventListener('queue', () => tell('queue'))
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
