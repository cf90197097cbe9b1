import { inflateRawSync } from 'node:zlib'

const END_OF_DIRECTORY = 0x06054b50
const DIRECTORY_ENTRY = 0x02014b50
const LOCAL_ENTRY = 0x04034b50
const STORED = 0
const DEFLATED = 8
const MOST_PARTS = 2000

/**
 * Whether a zip file unpacks to no more than `most` bytes: tried, for what its directory says may be a lie. A file that
 * is no zip, or is packed in ways a spreadsheet is not, does not.
 */
export function unpacksWithin(file: Buffer, most: number): boolean {
  const end = file.lastIndexOf(Buffer.from('504b0506', 'hex'))
  if (end === -1 || end + 22 > file.length || file.readUInt32LE(end) !== END_OF_DIRECTORY)
    return false
  const parts = file.readUInt16LE(end + 10)
  if (parts > MOST_PARTS) return false
  let at = file.readUInt32LE(end + 16)
  let left = most
  for (let part = 0; part < parts; part += 1) {
    if (at + 46 > file.length || file.readUInt32LE(at) !== DIRECTORY_ENTRY) return false
    const size = unpackedSize(file, at, left)
    if (size === undefined || size > left) return false
    left -= size
    at += 46 + file.readUInt16LE(at + 28) + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32)
  }
  return true
}

/** Undefined when the part cannot be read, or is larger than `most`. */
function unpackedSize(file: Buffer, entry: number, most: number): number | undefined {
  const method = file.readUInt16LE(entry + 10)
  const packed = file.readUInt32LE(entry + 20)
  const local = file.readUInt32LE(entry + 42)
  if (local + 30 > file.length || file.readUInt32LE(local) !== LOCAL_ENTRY) return undefined
  const from = local + 30 + file.readUInt16LE(local + 26) + file.readUInt16LE(local + 28)
  if (from + packed > file.length) return undefined
  if (method === STORED) return packed
  if (method !== DEFLATED) return undefined
  try {
    const body = file.subarray(from, from + packed)
    return inflateRawSync(body, { maxOutputLength: Math.max(1, most) }).length
  } catch {
    // Too large or broken: the reader of the file need not know which.
    return undefined
  }
}
