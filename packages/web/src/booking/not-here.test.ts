import { expect, test } from 'vitest'
import { localDate } from '@jejaring/core/calendar/local-date'
import { notHereOf, type KnownOffer } from './not-here.ts'

const on = localDate('2026-11-20')
const offer: KnownOffer = {
  facility: 'pustu-1',
  on,
  notHere: [
    { service: 'glucose', because: 'stock', item: 'glucose-strip', since: on },
    { service: 'cervix', because: 'staff' },
  ],
}
const awayFor = (facility: string | undefined, today: string): readonly string[] => [
  ...notHereOf(offer, { facility, today: localDate(today) }).keys(),
]

test('what has run out is not offered until the post is heard again; who was away was so that day', () => {
  expect(awayFor('pustu-1', '2026-11-20')).toEqual(['glucose', 'cervix'])
  expect(awayFor('pustu-1', '2026-11-27')).toEqual(['glucose'])
})

test('what another post lacks says nothing here', () => {
  expect(awayFor('pustu-2', '2026-11-20')).toEqual([])
  expect(awayFor(undefined, '2026-11-20')).toEqual([])
})
