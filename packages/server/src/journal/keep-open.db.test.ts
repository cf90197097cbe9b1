import { expect, test } from 'vitest'
import type { Caller } from '../accounts/caller.ts'
import { openDesk } from '../http/testing/desk.ts'
import { accounts, rtsOf, villages } from '../http/testing/network.ts'
import { acceptBatch } from './accept-batch.ts'
import { journals } from './journals.ts'
import { openPresentMonth } from './keep-open.ts'
import { diceOf, workload } from './testing/workload.ts'

const desk = await openDesk()
const { lalang, padang } = villages
const caller: Caller = {
  ...accounts.puskesmas,
  villages: [lalang, padang],
  seesNames: true,
  scope: 'x',
}
const at = (moment: string) => openPresentMonth({ ...desk, clock: () => new Date(moment) })

test('a month begins at midnight in the village, once', async () => {
  for (const village of [lalang, padang]) {
    const writer = { village, author: caller.id }
    const entries = workload(diceOf(5), 20, { writer, rts: rtsOf(village) })
    await acceptBatch(desk, caller, { village, entries })
  }
  expect(await at('2026-11-30T16:59:59Z')).toBe(0)
  expect(await at('2026-11-30T17:00:00Z')).toBe(2)
  expect(await at('2026-11-30T17:00:01Z')).toBe(0)
  expect(await journals(desk.db)).toEqual([
    { village: lalang, seq: 20, openedUntil: '2026-12' },
    { village: padang, seq: 20, openedUntil: '2026-12' },
  ])
})
