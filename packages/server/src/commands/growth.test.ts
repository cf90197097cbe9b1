import { PassThrough, Readable, Writable } from 'node:stream'
import { describe, expect, it, test } from 'vitest'
import { growth } from './growth.ts'

async function run(...chunks: readonly (string | Uint8Array)[]) {
  const texts = { out: '', told: '' }
  const into = (name: keyof typeof texts) =>
    new Writable({
      write(chunk, _encoding, done) {
        texts[name] += String(chunk)
        done()
      },
    })
  const code = await growth(Readable.from(chunks), into('out'), into('told'))
  return { code, ...texts, rows: texts.out.trimEnd().split('\n') }
}

const HEADER = 'id,sex,birth_date,visit_date,weight_kg,length_cm,measured,head_cm,muac_cm,oedema\n'

describe('the growth command', () => {
  it('gives every column back, then z-scores, classes, flags and error', async () => {
    const { code, told, rows } = await run(
      `${HEADER}7,M,2025-11-22,2026-11-22,9.6,75.7,L,46.1,14.5,n\n`,
    )
    expect(rows).toEqual([
      `${HEADER.trim()},waz,haz,whz,baz,hcz,waz_class,haz_class,whz_class,baz_class,hcz_class,muac_class,flags,error`,
      '7,M,2025-11-22,2026-11-22,9.6,75.7,L,46.1,14.5,n,-0.04,-0.02,-0.06,-0.03,0.03,normal,normal,normal,normal,normal,normal,,',
    ])
    expect([code, told]).toEqual([0, ''])
  })

  it('takes columns in any order, keeps the unknown ones, and every spelling of sex', async () => {
    const { rows } = await run(
      'visit_date,nama,SEX,id,birth_date,weight_kg\n',
      ...['M', 'l', '1', 'male'].map((sex) => `2026-01-01,"A, B",${sex},1,2025-01-01,9\n`),
      ...['F', 'p', '2', 'Female'].map((sex) => `2026-01-01,"A, B",${sex},1,2025-01-01,9\n`),
    )
    expect(rows.slice(1).map((row) => row.split(',').at(7))).toEqual(
      ['-0.63', '-0.63', '-0.63', '-0.63'].concat(['0.05', '0.05', '0.05', '0.05']),
    )
    expect(rows.every((row) => row.split('"').length === 3 || row.includes('nama'))).toBe(true)
  })

  it('reads a semicolon file with decimal commas, byte order mark and CRLF, cut anywhere', async () => {
    const text =
      '\uFEFFid;sex;birth_date;visit_date;weight_kg\r\n"Añ\r\nx";L;2025-11-22;2026-11-22;9,6\r\n'
    const bytes = [...new TextEncoder().encode(text)].map((byte) => Uint8Array.of(byte))
    const { out, told } = await run(...bytes)
    expect(told).toBe('')
    expect(out).toContain('"Añ\nx";L;2025-11-22;2026-11-22;9,6;-0.04;')
  })

  test.each([
    ['x,2025-01-01,2026-01-01,9', 'sex is none of'],
    [',2025-01-01,2026-01-01,9', 'sex is empty'],
    ['M,2025-02-30,2026-01-01,9', 'birth_date is not a day (YYYY-MM-DD)'],
    ['M,2025-01-01,01/01/2026,9', 'visit_date is not a day (YYYY-MM-DD)'],
    ['M,2026-01-02,2026-01-01,9', 'visit_date is before birth_date'],
    ['M,2025-01-01,2026-01-01,9kg', 'weight_kg is not a number'],
    ['M,2025-01-01,2026-01-01,"9,1"', 'weight_kg is not a number'],
    ['M,2025-01-01,2026-01-01,0', 'weight_kg is not more than 0'],
    ['M,2025-01-01,2026-01-01', '4 cells instead of 5'],
    ['M,2025-01-01,2026-01-01,9,9', '6 cells instead of 5'],
    ['"M,2025-01-01,2026-01-01,9', 'a quote is not closed'],
  ])('names line and reason of %s and goes on', async (bad, reason) => {
    const good = '2,M,2025-01-01,2026-01-01,9\n'
    const many = good.repeat(150)
    const { code, told, rows } = await run(
      `id,sex,birth_date,visit_date,weight_kg\n${good}\n1,${bad}\n${many}`,
    )
    expect(told).toMatch(/^line 4: /)
    expect(told).toContain(reason)
    expect(told).toContain('152 rows, 1 of them not judged')
    expect(code).toBe(0)
    expect(rows).toHaveLength(153)
    expect(rows.map((row) => row.split(',').length).filter((cells) => cells < 18)).toEqual([])
    expect(rows[2]).toContain(reason.slice(0, 12))
    expect(rows.at(-1)).toContain(',-0.63,')
  })

  it('says why a score is missing', async () => {
    const { rows } = await run(
      'id,sex,birth_date,visit_date,weight_kg,length_cm,measured,oedema\n',
      '1,F,2026-06-01,2026-11-22,9,120,H,n\n2,F,2024-06-01,2026-11-22,9,90,H,y\n',
    )
    expect(rows[1]).toMatch(/ whz-length-out-of-range,$/)
    expect(rows[1]).toContain('standing-too-young')
    expect(rows[2]).toMatch(/,,0?-?[\d.]*,,,,/)
    expect(rows[2]).toMatch(/waz-oedema whz-oedema baz-oedema,$/)
  })

  test.each([
    ['', 'there is no header'],
    ['\n\n', 'there is no header'],
    ['id,sex,birth_date,weight_kg\n', 'the header has no visit_date'],
    ['id,sex,birth_date,visit_date\n', 'the header has none of'],
    ['id,sex,sex,birth_date,visit_date,weight_kg\n', 'the column sex stands twice'],
    ['x'.repeat(1_000_001), 'the text has no lines'],
  ])('ends with 2 for an unusable file (%#)', async (text, reason) => {
    const { code, out, told } = await run(text)
    expect([code, out]).toEqual([2, ''])
    expect(told).toContain(reason)
  })

  it('is quiet when its reader goes away', async () => {
    const output = new PassThrough({ highWaterMark: 100 })
    const endless = Readable.from(
      (function* () {
        yield 'id,sex,birth_date,visit_date,weight_kg\n'
        for (;;) yield '1,M,2025-01-01,2026-01-01,9\n'
      })(),
    )
    const code = growth(endless, output, new PassThrough())
    output.once('data', () => output.destroy())
    expect(await code).toBe(0)
  })

  it('gives as many rows as it got, one by one in order', async () => {
    const lines = Array.from({ length: 5000 }, (_, i) => `${i},F,2025-01-01,2026-01-01,${i % 3}\n`)
    const { rows, told } = await run('id,sex,birth_date,visit_date,weight_kg\n', ...lines)
    expect(rows.slice(1).map((row) => Number(row.split(',')[0]))).toEqual(lines.map((_, i) => i))
    expect(told).toContain('line 5000: ')
    expect(told).toContain('5000 rows, 1667 of them not judged')
  })
})
