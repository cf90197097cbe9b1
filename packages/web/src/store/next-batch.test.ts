import { describe, expect, it } from 'vitest'
import type { Clock } from '@jejaring/core/journal/clock'
import type { Problem } from '@jejaring/core/sync/problem'
import type { WaitingSigns } from './database.ts'
import { afterProblem, nextBatch } from './next-batch.ts'

const melati = { id: 'melati', kind: 'posyandu' as const, name: 'Melati', villages: [] }
const rosmiati = { id: 'rosmiati', facility: melati }

function waiting(id: string, at: number, over: Partial<WaitingSigns> = {}): WaitingSigns {
  return {
    id,
    village: 'lalang',
    subject: 'p',
    facility: melati.id,
    clock: `${1_700_000_000_000 + at}-0000-d1` as Clock,
    author: 'rosmiati',
    ...over,
  }
}
const ids = (outbox: readonly WaitingSigns[], tried: readonly string[] = [], size = 100) =>
  nextBatch(outbox, { me: rosmiati, tried: new Set(tried), size }).map(({ id }) => id)

describe('the next entries to deliver', () => {
  it('are the oldest of one village, in the order they were written', () => {
    const outbox = [waiting('c', 3), waiting('b', 2, { village: 'baru' }), waiting('a', 1)]
    expect(ids(outbox)).toEqual(['a', 'c'])
    expect(ids(outbox, ['a', 'c'])).toEqual(['b'])
    expect(ids(outbox, [], 1)).toEqual(['a'])
  })

  it('leave out what was refused and what got no answer in this exchange', () => {
    const refusal = { reason: 'in-future' as const, at: 0 }
    expect(ids([waiting('a', 1, { refusal }), waiting('b', 2)])).toEqual(['b'])
    expect(ids([waiting('a', 1)], ['a'])).toEqual([])
  })

  it('offer again what an earlier version of the server did not understand', () => {
    const refusal = { reason: 'from-newer-app' as const, at: 0 }
    expect(ids([waiting('a', 1, { refusal }), waiting('b', 2)])).toEqual(['a', 'b'])
    expect(ids([waiting('a', 1, { refusal })], ['a'])).toEqual([])
  })

  it('may be of a colleague of the same post, not of another post', () => {
    const of = (author: string, facility: string) => {
      const one = waiting(author, 1, { facility })
      return { ...one, author }
    }
    expect(ids([of('sumiati', 'melati')])).toEqual(['sumiati'])
    expect(ids([of('dewi', 'kenanga')])).toEqual([])
    expect(ids([of('rosmiati', 'kenanga')])).toEqual(['rosmiati'])
  })
})

describe('a batch refused as a whole', () => {
  const problem = (status: number, detail?: string): Problem => ({
    type: 'bad-request',
    title: '',
    status,
    ...(detail === undefined ? {} : { detail }),
  })
  it.each([
    [401, undefined, 5, { kind: 'stop', outcome: 'signed-out' }],
    [403, 'village', 5, { kind: 'refuse', reason: 'outside-scope' }],
    [403, undefined, 5, { kind: 'stop', outcome: 'problem' }],
    [413, undefined, 5, { kind: 'smaller', size: 3 }],
    [400, undefined, 2, { kind: 'smaller', size: 1 }],
    [400, undefined, 1, { kind: 'refuse', reason: 'malformed' }],
    [429, undefined, 5, { kind: 'stop', outcome: 'problem' }],
    [503, undefined, 5, { kind: 'stop', outcome: 'problem' }],
  ])('with %i %s of %i entries goes on so', (status, detail, sent, expected) => {
    expect(afterProblem(problem(status, detail), sent)).toEqual(expected)
  })
})
