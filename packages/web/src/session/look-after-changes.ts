import { useEffect, useRef } from 'react'
import { useVillageChanges, type LiveEvent } from './live.ts'

/** Many entries come in bursts: one look for all of them. */
const SETTLE_MS = 250
/** A server that answers slowly is asked less often, and yet so that a change is seen within two seconds. */
const PAUSE_MS = 1000

/**
 * Looks again soon after villages changed that concern the screen. Where entries come in all the time it still looks
 * at once in a while, and never begins a look before the last one has ended: a slow machine would see none of them.
 */
export function useLookAfterChanges(
  look: () => Promise<void>,
  concerns: (village: string) => boolean = () => true,
  event: LiveEvent = 'village',
): void {
  const latest = useRef(look)
  useEffect(() => {
    latest.current = look
  })
  const looking = useRef<Looking>({ kind: 'idle' })

  const took = useRef(0)

  const settle = () => {
    const pause = Math.min(PAUSE_MS, Math.max(SETTLE_MS, took.current))
    const timer = setTimeout(() => void lookOnce(), pause)
    looking.current = { kind: 'settling', timer }
  }
  const lookOnce = async () => {
    const own: Looking = { kind: 'looking', changed: false }
    looking.current = own
    try {
      took.current = await timed(latest.current)
    } finally {
      // Unless the screen is gone meanwhile.
      if (looking.current === own) {
        if (own.changed) settle()
        else looking.current = { kind: 'idle' }
      }
    }
  }
  useVillageChanges((village) => {
    if (village !== undefined && !concerns(village)) return
    const now = looking.current
    if (now.kind === 'idle') settle()
    else if (now.kind === 'looking') now.changed = true
  }, event)
  useEffect(
    () => () => {
      if (looking.current.kind === 'settling') clearTimeout(looking.current.timer)
      looking.current = { kind: 'idle' }
    },
    [],
  )
}

/** In milliseconds. */
async function timed(look: () => Promise<void>): Promise<number> {
  const began = performance.now()
  await look()
  return performance.now() - began
}

type Looking =
  | { readonly kind: 'idle' }
  | { readonly kind: 'settling'; readonly timer: ReturnType<typeof setTimeout> }
  | { readonly kind: 'looking'; changed: boolean }
