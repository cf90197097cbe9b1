import type { JournalEntry } from '@jejaring/core/journal/entry'
import type { PullAnswer, VillageChanged } from '@jejaring/core/sync/wire'
import { expect, test } from 'vitest'
import type { Caller } from '../accounts/caller.ts'
import { openDesk } from '../http/testing/desk.ts'
import { accounts, rtsOf, villages } from '../http/testing/network.ts'
import { acceptBatch } from './accept-batch.ts'
import { pull } from './pull.ts'
import { rebuildVillage } from './rebuild.ts'
import { diceOf, workload } from './testing/workload.ts'

const desk = await openDesk()
const both = [villages.lalang, villages.padang]
const caller: Caller = { ...accounts.puskesmas, villages: both, seesNames: true, scope: 'x' }

test('eight devices at once: numbers without gaps, pulls that miss nothing, tables as from one', async () => {
  const heard: (VillageChanged | undefined)[] = []
  const stop = desk.live.subscribe(new Set(both), (change) => heard.push(change))
  const receipts = new Map<string, number>()
  let pushing = true

  async function pusher(n: number): Promise<void> {
    const village = both[n % 2] ?? ''
    const writer = { village, author: caller.id, device: `phone${n}` }
    const entries = workload(diceOf(n), 120, { writer, rts: rtsOf(village) })
    for (let from = 0; from < entries.length; from += 15) {
      const batch = { village, entries: entries.slice(from, from + 15) }
      const answer = await acceptBatch(desk, caller, batch)
      expect(answer.refusals).toEqual([])
      for (const { id, seq } of answer.receipts) receipts.set(`${village} ${id}`, seq)
    }
  }
  async function puller(village: string): Promise<readonly JournalEntry[]> {
    const entries: JournalEntry[] = []
    for (let after = 0, last = false; ; last = !pushing) {
      const page: PullAnswer = JSON.parse(await pull(desk, caller, { village, after, limit: 7 }))
      entries.push(...page.entries)
      after = page.next
      if (last && !page.more) return entries
    }
  }
  const pullers = Promise.all(both.map(puller))
  await Promise.all(Array.from({ length: 8 }, (_, n) => pusher(n)))
  pushing = false

  for (const [index, entries] of (await pullers).entries()) {
    const village = both[index] ?? ''
    expect(entries.map(({ seq }) => seq)).toEqual(entries.map((_, at) => at + 1))
    expect(entries).toHaveLength(480)
    for (const { id, seq } of entries) expect(receipts.get(`${village} ${id}`)).toBe(seq)
    expect(await rebuildVillage(desk, village, { check: true })).toEqual([])
  }
  await expect.poll(() => heard.filter((change) => change?.seq === 480).length).toBe(2)
  stop()
})

test('the same batch sent by two devices at once is taken once', async () => {
  const [village = ''] = both
  const writer = { village, author: caller.id, device: 'twin' }
  const entries = workload(diceOf(99), 30, { writer, rts: rtsOf(village) })
  const answers = await Promise.all(
    Array.from({ length: 4 }, () => acceptBatch(desk, caller, { village, entries })),
  )
  const sorted = answers.map(({ receipts }) => receipts.toSorted((a, b) => a.seq - b.seq))
  for (const receipts of sorted) expect(receipts).toEqual(sorted[0])
  expect(answers.flatMap(({ refusals }) => refusals)).toEqual([])
})
