import { setTimeout as delay } from 'node:timers/promises'
import type { Deps } from '../http/deps.ts'
import { exchange, type Above } from './exchange.ts'

const EVERY_MS = 15_000
/** Without a line for months it costs nothing to ask every few minutes. */
const LONGEST_MS = 300_000
const PATIENCE_MS = 120_000

export interface Upstream {
  readonly url: string
  readonly token: string
}

/** Asks that server, as the relay with this token. */
const aboveAt =
  ({ url, token }: Upstream, stopping: AbortSignal): Above =>
  (path, init = {}) => {
    const headers = new Headers(init.headers)
    headers.set('authorization', `Bearer ${token}`)
    const signal = AbortSignal.any([stopping, AbortSignal.timeout(PATIENCE_MS)])
    // Told to go elsewhere, it would carry the token there.
    return fetch(new URL(path, url), { ...init, headers, signal, redirect: 'error' })
  }

/** Exchanges with the server above for as long as the program runs, whenever there is a line. */
export function startRelay(deps: Deps, upstream: Upstream) {
  const stopping = new AbortController()
  const { signal } = stopping
  const above = aboveAt(upstream, signal)
  async function run(): Promise<void> {
    for (let failures = 0; !signal.aborted;) {
      try {
        await exchange(deps, above)
        if (failures > 0) deps.log.info({ failures }, 'the server above is back')
        failures = 0
      } catch (error) {
        if (signal.aborted) break
        failures += 1
        // Once, and not every few minutes for months.
        if (failures === 1) deps.log.warn({ err: error }, 'no exchange with the server above')
      }
      const wait = Math.min(EVERY_MS * 2 ** Math.min(failures, 10), LONGEST_MS)
      await delay(wait, undefined, { signal }).catch(() => undefined)
    }
  }
  const running = run()
  return {
    stop: async () => {
      stopping.abort()
      await running
    },
  }
}
