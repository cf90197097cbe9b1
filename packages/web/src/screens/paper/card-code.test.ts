import encodeQR from 'qr'
import decodeQR from 'qr/decode.js'
import { expect, test } from 'vitest'
import { cardCode, personOfCode } from '@jejaring/core/person/card-code'

const person = '0192f1c0-0000-7000-8000-00000000abcd'

test('a printed code is read back as the person and says nothing else', () => {
  const modules = encodeQR(cardCode(person), 'raw', { ecc: 'medium', border: 2 })
  const scale = 4
  const size = modules.length * scale
  const data = new Uint8Array(size * size * 4)
  for (let at = 0; at < size * size; at += 1) {
    const row = modules[Math.floor(Math.floor(at / size) / scale)]
    const isDark = row?.[Math.floor((at % size) / scale)] === true
    data.fill(isDark ? 0 : 255, 4 * at, 4 * at + 3)
    data[4 * at + 3] = 255
  }
  const read = decodeQR({ width: size, height: size, data })
  expect(read).toBe('JEJARING:0192F1C0-0000-7000-8000-00000000ABCD')
  expect(personOfCode(read)).toBe(person)
})

test.each(['', 'Siti', 'JEJARING:', `JEJARING:${person}x`, person])(
  'what is no code of a card opens nobody: %s',
  (text) => {
    expect(personOfCode(text)).toBeUndefined()
  },
)
