// The first sheet of an .xlsx workbook as rows of text: a zip archive of XML, read with what Node has.
import { readFileSync } from 'node:fs'
import { inflateRawSync } from 'node:zlib'

/** Rows of the first sheet; a cell is its text or its number as text. */
export function readSheet(path) {
  const files = unzip(readFileSync(path))
  const strings = matches(files.get('xl/sharedStrings.xml') ?? '', /<si>(.*?)<\/si>/gs).map(
    (item) => matches(item, /<t[^>]*>(.*?)<\/t>/gs).join(''),
  )
  const sheet = files.get('xl/worksheets/sheet1.xml')
  if (sheet === undefined) throw new Error(`no sheet in ${path}`)
  return matches(sheet, /<row [^>]*>(.*?)<\/row>/gs).map((row) => cellsOf(row, strings))
}

function cellsOf(row, strings) {
  const cells = []
  for (const [, column, attributes, inner] of row.matchAll(
    /<c r="([A-Z])\d+"([^>]*?)(?:\/>|>(.*?)<\/c>)/gs,
  )) {
    const value = /<v>(.*?)<\/v>/.exec(inner ?? '')?.[1]
    const isShared = attributes.includes('t="s"')
    cells[column.charCodeAt(0) - 65] = isShared ? strings[Number(value)] : value
  }
  return cells
}

const matches = (text, pattern) => [...text.matchAll(pattern)].map((match) => match[1])

/** @see https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT sections 4.3.12 and 4.3.16 */
function unzip(archive) {
  let tail = archive.length - 22
  while (archive.readUInt32LE(tail) !== 0x06054b50) tail -= 1
  const count = archive.readUInt16LE(tail + 10)
  let at = archive.readUInt32LE(tail + 16)
  const files = new Map()
  for (let i = 0; i < count; i += 1) {
    const method = archive.readUInt16LE(at + 10)
    const size = archive.readUInt32LE(at + 20)
    const nameLength = archive.readUInt16LE(at + 28)
    const header = archive.readUInt32LE(at + 42)
    const from = header + 30 + archive.readUInt16LE(header + 26) + archive.readUInt16LE(header + 28)
    const packed = archive.subarray(from, from + size)
    const name = archive.toString('utf8', at + 46, at + 46 + nameLength)
    files.set(name, (method === 8 ? inflateRawSync(packed) : packed).toString('utf8'))
    at += 46 + nameLength + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32)
  }
  return files
}
