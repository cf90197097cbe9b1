import { framesOf, packedOf, takeFrame, type Chain } from '@jejaring/core/handover/frames'
import { HANDOVER_LIMIT, type Packet } from '@jejaring/core/handover/packet'
import encodeQR from 'qr'
import decodeQR from 'qr/decode.js'
import { expect, test } from 'vitest'
import { codeFrom, newCode, pack, spacedCode, unpack } from './pack.ts'
import { fileOf, packedIn } from './packet-file.ts'

const packet = (entries: readonly unknown[]): Packet => ({
  format: 1,
  from: { name: 'Sari', facility: 'posyandu-melati' },
  to: 'kader',
  at: 0,
  entries,
})
/** As long as a visit with several services, and no two alike. */
const visits = (count: number) =>
  Array.from({ length: count }, () => ({
    id: crypto.randomUUID(),
    subject: crypto.randomUUID(),
    body: { services: [{ service: 'child-growth', answers: { weight: Math.random() * 20 } }] },
  }))

test('a packet goes through a file, and opens with its code alone', async () => {
  const code = newCode()
  const given = packet(visits(3))
  const packed = await packedIn(fileOf(await pack(given, code), 'a.txt'))
  if (packed === undefined) throw new Error('the file was not known again')
  expect(await unpack(packed, code)).toEqual(given)
  expect(await unpack(packed, newCode())).toBeUndefined()
  packed[40] = (packed[40] ?? 0) ^ 1
  expect(await unpack(packed, code)).toBeUndefined()
})

test.each([
  ['another text', 'Halo'],
  ['a file cut off', 'JEJARING-1\nAAA@'],
])('%s is no packet', async (_, text) => {
  expect(await packedIn(new File([text], 'a.txt'))).toBeUndefined()
})

test('a small file that unfolds to more than a packet is given up', async () => {
  const code = newCode()
  const packed = await pack(packet(['0'.repeat(HANDOVER_LIMIT.bytes + 1)]), code)
  expect(packed.length).toBeLessThan(10_000)
  expect(await unpack(packed, code)).toBeUndefined()
})

test('a code is read as people type it', () => {
  const code = newCode()
  expect(codeFrom(spacedCode(code).toLowerCase())).toBe(code)
  expect(codeFrom('ABCDE')).toBeUndefined()
  expect(codeFrom('ABCD8 FGH01')).toBe('ABCDBFGHOI')
  expect(codeFrom('ABCDE FGH9?')).toBeUndefined()
})

test('two hundred visits go through a chain of QR codes that a camera reads', async () => {
  const code = newCode()
  const given = packet(visits(HANDOVER_LIMIT.entries))
  const frames = framesOf(await pack(given, code), 'ABCDEFGH', code)
  expect(frames.length).toBeLessThan(60)
  const seen = frames.map((frame) => decodeQR(pictureOf(frame)))
  const chain = seen.toReversed().reduce<Chain | undefined>(takeFrame, undefined)
  const packed = chain && packedOf(chain)
  if (chain === undefined || packed === undefined) throw new Error('codes are missing')
  expect(await unpack(packed, chain.code)).toEqual(given)
})

/** As the camera sees the screen: every square three pixels wide. */
function pictureOf(text: string) {
  const squares = encodeQR(text, 'raw', { ecc: 'low', border: 4 })
  const size = squares.length * 3
  const data = new Uint8ClampedArray(size * size * 4).fill(255)
  for (let y = 0; y < size; y += 1) {
    for (let x = 0; x < size; x += 1) {
      if (squares[Math.floor(y / 3)]?.[Math.floor(x / 3)] === true) {
        data.fill(0, (y * size + x) * 4, (y * size + x) * 4 + 3)
      }
    }
  }
  return { width: size, height: size, data }
}
