import { describe, expect, test } from 'vitest'
import { localDate } from '../calendar/local-date.ts'
import { catalogue } from '../catalogue/index.ts'
import { recordOf } from '../catalogue/testing/life.ts'
import { hiddenTest, partlyHidden } from '../catalogue/testing/secrets.ts'
import { servicesById } from '../judge/history.ts'
import { registerColumns } from './columns.ts'
import { csvLine } from './csv.ts'
import { registerHeaders, registerRows, type RegisterOptions } from './rows.ts'

const growth = servicesById(catalogue).get('child-growth')
if (growth === undefined) throw new Error('no such service')
const options: RegisterOptions = { service: growth, seesSensitive: true, language: 'id' }

describe('the register of a service', () => {
  test('has a column for each observation with its unit, then one for each scale', () => {
    const headers = registerColumns(growth, options).map(({ header }) => header.id)
    expect(headers[0]).toMatch(/\(kg\)$/)
    expect(headers).toHaveLength(
      Object.keys(growth.observes).length + Object.keys(growth.outcomes).length,
    )
  })

  test('names a unit as people write it, and not twice', () => {
    const headers = (id: string) => {
      const service = servicesById(catalogue).get(id)
      if (service === undefined) throw new Error('no such service')
      return registerColumns(service, options).map(({ header }) => header.id)
    }
    expect(headers('neonatal-visit')).toContain('Suhu ketiak (°C)')
    expect(headers('pregnancy-outcome')).toContain('Bidan yang menolong, berapa orang')
  })

  test('has no sensitive column for who may not read it', () => {
    const keys = (seesSensitive: boolean) =>
      registerColumns(partlyHidden, { seesSensitive }).map(({ key }) => key)
    expect(keys(true)).toEqual(['tired', 'secretThought', 'mood', 'secretScore'])
    expect(keys(false)).toEqual(['tired', 'mood'])
    expect(registerColumns(hiddenTest, { seesSensitive: true })).toHaveLength(2)
  })

  test('has a row for each visit of the month, and none of other months', () => {
    const record = recordOf({
      born: '2024-11-20',
      visits: ['2026-09-30', '2026-10-01', '2026-10-31', '2026-11-01'].map((on) => ({
        on,
        service: 'child-growth',
        answers: { weight: 11.4, length: { notMeasured: 'refused' } },
      })),
    })
    const october = { from: localDate('2026-10-01'), before: localDate('2026-11-01') }
    const place = '19.06.01.2001/Melati/001/003'
    const rows = registerRows(record, place, october, options)
    expect(rows.map(({ on }) => on)).toEqual(['2026-10-01', '2026-10-31'])
    const [first] = rows
    const named = Object.fromEntries(
      registerHeaders(options).map((header, at) => [header, first?.cells[at]]),
    )
    expect(named).toMatchObject({ Tanggal: '2026-10-01', 'Umur (bulan)': '22', RT: '003' })
    expect(first?.cells.some((cell) => /^11\.40?$/.test(cell))).toBe(true)
  })
})

describe('a line of a file', () => {
  test.each([
    [['a', 'b'], 'a,b\r\n'],
    [['a,b', 'say "x"', 'two\nlines'], '"a,b","say ""x""","two\nlines"\r\n'],
    [['=1+1', '@x', '+62', '-2.5', '-x'], `'=1+1,'@x,'+62,-2.5,'-x\r\n`],
    [['', ''], ',\r\n'],
  ])('%j', (cells, line) => {
    expect(csvLine(cells)).toBe(line)
  })
})
