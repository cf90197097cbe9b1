import fc from 'fast-check'
import { expect, test } from 'vitest'
import { localDate } from '../calendar/local-date.ts'
import { foldMeeting, headsOf, slotOf } from './fold-meeting.ts'
import type { MeetingSetting, StoredChange } from './meeting-change.ts'

const change = (
  id: string,
  set: MeetingSetting,
  { over = [], at = '2026-11-23T02:00:00Z' }: { over?: string[]; at?: string } = {},
): StoredChange => ({ id, over, at, set, by: 'dr. Wulan' })
const notes = (value: string): MeetingSetting => ({ kind: 'notes', value })
const weigh = { text: 'Timbang ulang', owner: 'Bidan Sari', due: localDate('2026-11-30') }

test('who thinks again replaces what was written, even with a clock that runs behind', () => {
  const { notes: shown, conflicts } = foldMeeting([
    change('a', notes('satu')),
    change('b', notes('dua'), { over: ['a'], at: '2026-11-21T02:00:00Z' }),
  ])
  expect([shown, conflicts]).toEqual(['dua', []])
})

test('two laptops that did not know of each other lose nothing: both values are shown', () => {
  const apart = [
    change('a', notes('satu')),
    change('b', notes('dua'), { over: ['a'] }),
    change('c', notes('tiga'), { over: ['a'], at: '2026-11-23T02:05:00Z' }),
  ]
  const { notes: shown, conflicts } = foldMeeting(apart)
  expect(shown).toBe('tiga')
  expect(conflicts.map(({ values }) => values.map(({ id }) => id))).toEqual([['c', 'b']])
  const settled = [...apart, change('d', notes('dua'), { over: ['b', 'c'] })]
  expect(foldMeeting(settled)).toMatchObject({ notes: 'dua', conflicts: [] })
})

test('two who write the same do not contradict each other', () => {
  expect(foldMeeting([change('a', notes('x')), change('b', notes('x'))]).conflicts).toEqual([])
})

test('a decision that was taken back is gone, one of another laptop stays', () => {
  const { decisions } = foldMeeting([
    change('a', { kind: 'decision', of: '1', value: weigh }),
    change('b', { kind: 'decision', of: '2', value: { ...weigh, text: 'Kunjungi' } }),
    change('c', { kind: 'decision', of: '1', value: null }, { over: ['a'] }),
  ])
  expect(decisions.map(({ text }) => text)).toEqual(['Kunjungi'])
})

const settings = fc.oneof(
  fc.record({ kind: fc.constant('notes' as const), value: fc.constantFrom('', 'a', 'b') }),
  fc.record({
    kind: fc.constant('attendance' as const),
    of: fc.constantFrom('pustu-1', 'pustu-2'),
    value: fc.boolean(),
  }),
  fc.record({
    kind: fc.constant('decision' as const),
    of: fc.constantFrom('1', '2'),
    value: fc.constantFrom(null, weigh),
  }),
)
const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g']
const histories = fc
  .array(
    fc.record({
      set: settings,
      over: fc.subarray(ids, { maxLength: 3 }),
      at: fc.constantFrom('2026-11-23T02:00:00Z', '2026-11-23T02:01:00Z'),
    }),
    { maxLength: ids.length },
  )
  .map((changes) => changes.map(({ set, ...rest }, at) => change(ids[at] ?? '', set, rest)))

test('any order of the same changes, each once or twice, is the same meeting', () => {
  const shuffled = histories.chain((changes) =>
    fc.tuple(
      fc.constant(changes),
      fc.shuffledSubarray([...changes, ...changes], { minLength: 2 * changes.length }),
    ),
  )
  fc.assert(
    fc.property(shuffled, ([changes, again]) => {
      expect(foldMeeting(again)).toEqual(foldMeeting(changes))
    }),
  )
})

test('whatever changes replace each other, something that was written is shown', () => {
  fc.assert(
    fc.property(histories, (changes) => {
      for (const { set } of changes) expect(headsOf(changes, slotOf(set)).length).toBeGreaterThan(0)
    }),
  )
})
