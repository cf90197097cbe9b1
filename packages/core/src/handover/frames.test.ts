import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fromBase32, toBase32 } from './base32.ts'
import { framesOf, framesTaken, missingFrames, packedOf, takeFrame, type Chain } from './frames.ts'
import { HANDOVER_LIMIT } from './packet.ts'

const ID = 'ABCDEFGH'
const CODE = 'KLMNOPQRST'
const bytes = (length: number) => Uint8Array.from({ length }, (_, at) => (at * 31) % 256)

test('base32 says every run of bytes and nothing else', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 99 }), (some) => {
      expect(fromBase32(toBase32(some))).toEqual(new Uint8Array(some))
    }),
  )
  // RFC 4648, section 10.
  expect(toBase32(new TextEncoder().encode('foobar'))).toBe('MZXW6YTBOI')
  expect(fromBase32('MZ0W')).toBeUndefined()
})

test('a chain is whole however its codes come: out of order, twice, with strange ones between', () => {
  const packed = bytes(5000)
  const frames = framesOf(packed, ID, CODE)
  const strange = [
    'https://example.org',
    'JJ1:ABCDEFGH:KLMNOPQRST:0:12:AAAA',
    'JJ1:ABCDEFGH:KLMNOPQRST:13:12:AAAA',
    'JJ1:ABCDEFGH:KLMNOPQRST:1:999:AAAA',
    'JJ2:ABCDEFGH:KLMNOPQRST:1:12:AAAA',
    'JJ1:ABCDEFGH:KLMNOPQRST:1:12:aaaa',
  ]
  fc.assert(
    fc.property(
      fc.shuffledSubarray([...frames, ...frames, ...strange], {
        minLength: 2 * frames.length + strange.length,
      }),
      (seen) => {
        const chain = seen.reduce<Chain | undefined>(takeFrame, undefined)
        expect(chain && packedOf(chain)).toEqual(packed)
      },
    ),
    { numRuns: 30 },
  )
})

test('what is missing is known, and nothing is made of a part', () => {
  const frames = framesOf(bytes(2000), ID, CODE)
  const chain = frames.slice(1).reduce<Chain | undefined>(takeFrame, undefined)
  if (chain === undefined) throw new Error('codes were seen')
  expect(framesTaken(chain)).toBe(frames.length - 1)
  expect(missingFrames(chain)).toEqual([1])
  expect(packedOf(chain)).toBeUndefined()
})

test('the codes of somebody else begin a chain of their own', () => {
  const first = framesOf(bytes(2000), ID, CODE).reduce<Chain | undefined>(takeFrame, undefined)
  const [other = ''] = framesOf(bytes(900), 'ZZZZZZZZ', CODE)
  const chain = takeFrame(first, other)
  expect([chain?.id, chain && framesTaken(chain)]).toEqual(['ZZZZZZZZ', 1])
})

test('the largest packet still makes a chain', () => {
  const frames = framesOf(bytes(HANDOVER_LIMIT.packed), ID, CODE)
  expect(takeFrame(undefined, frames.at(-1) ?? '')?.total).toBe(frames.length)
  expect(Math.max(...frames.map((frame) => frame.length))).toBeLessThan(758)
})
