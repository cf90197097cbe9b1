import type { PushAnswer } from '@jejaring/core/sync/wire'
import { limitOf, spent } from './cpu.ts'
import type { Client } from './http-client.ts'
import type { Timed } from './load.ts'
import { sessionsOf } from './sessions.ts'
import type { Stage } from './stage.ts'
import type { Batch } from './visits.ts'

/** What a measurement needs: the stage, a server on it, and people signed in there. */
export interface Arena {
  readonly stage: Stage
  readonly client: Client
  /** Of the server's process. */
  readonly pid: number
  /** Cookie of who sends the entries of a village, by its code. */
  readonly senders: ReadonlyMap<string, string>
}

export async function sendersOf(stage: Stage): Promise<ReadonlyMap<string, string>> {
  const { villages } = stage.network
  const names = villages.map((one) => `bidan.${(one.pustu ?? one.puskesmas).replaceAll('-', '_')}`)
  const cookies = await sessionsOf(stage, names)
  return new Map(villages.map(({ code }, i) => [code, cookies[i] ?? '']))
}

/** Sends the batch. @throws Error when the server refuses any of it */
export async function push({ client, senders }: Arena, batch: Batch): Promise<void> {
  const { village, entries } = batch
  const body = JSON.stringify({ village, device: entries[0]?.device, entries })
  const answer = await client.post('/api/sync/push', senders.get(village) ?? '', body)
  const { receipts, refusals }: PushAnswer = JSON.parse(answer.body.toString('utf8'))
  if (receipts.length !== entries.length) {
    throw new Error(`${village}: ${JSON.stringify(refusals[0])}`)
  }
}

/**
 * Does the work and says what limited it.
 *
 * @param per how many things one task does
 */
export async function withLimit<Found extends Timed>(
  { stage, pid }: Arena,
  per: number,
  work: () => Promise<Found>,
): Promise<Found & { readonly limit: string }> {
  const before = spent(pid, stage.dataDir)
  const timed = await work()
  const after = spent(pid, stage.dataDir)
  return { ...timed, limit: limitOf(before, after, timed.seconds, per * timed.ms.length) }
}
