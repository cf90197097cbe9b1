import { randomUUID } from 'node:crypto'
import type { LocalDate } from '@jejaring/core/calendar/local-date'
import type { Bodies, Kind } from '@jejaring/core/journal/entry'
import { tick, type Clock } from '@jejaring/core/journal/clock'
import type { Me } from '@jejaring/core/sync/account'
import type { BrowserContext } from 'playwright-core'
import { expect, inject } from 'vitest'

/** What a phone would write down; whom it speaks of, and when, if not today. */
export interface Written<K extends Kind> {
  readonly kind: K
  readonly subject: string
  readonly body: Bodies[K]
  readonly on?: LocalDate
}

/** An id as devices make them. */
export function newId(): string {
  const hex = Date.now().toString(16).padStart(12, '0')
  return `${hex.slice(0, 8)}-${hex.slice(8)}-7${randomUUID().slice(15)}`
}

/** Delivers entries in the name of whoever is signed in, as their device would. */
export async function push(
  context: BrowserContext,
  village: string,
  written: readonly { [K in Kind]: Written<K> }[Kind][],
): Promise<void> {
  const me: Me = await answerOf(context, '/api/me')
  const device = `journey${Date.now()}`
  let clock: Clock | undefined
  const entries = written.map((one) => {
    clock = tick(Date.now(), device, clock)
    const stamps = {
      id: newId(),
      village,
      on: me.today,
      clock,
      author: me.id,
      device,
      catalogue: 1,
    }
    return { ...stamps, ...one }
  })
  const answer = await context.request.post('/api/sync/push', {
    headers: { origin: inject('address') },
    data: { village, device, entries },
  })
  const said: { readonly receipts?: readonly unknown[] } = await answer.json()
  expect(said.receipts, JSON.stringify(said)).toHaveLength(entries.length)
}

export async function answerOf<Answer>({ request }: BrowserContext, path: string): Promise<Answer> {
  const answer = await request.get(path)
  if (!answer.ok()) throw new Error(`${path}: ${answer.status()}`)
  return answer.json()
}
