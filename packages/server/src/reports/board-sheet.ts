import type { Indicator } from '@jejaring/core/catalogue/indicator'
import type { Board, BoardCell, BoardRow } from '@jejaring/core/sync/api'
import type { Sheet } from '../targets/sheet-file.ts'

type Language = 'id' | 'en'

const heads = {
  id: [
    'Kode wilayah',
    'Wilayah',
    'Indikator',
    'Nama indikator',
    'Periode',
    'Terlayani',
    'Sasaran terhitung',
    'Persen terhitung',
    'Sumber terhitung',
    'Sasaran resmi',
    'Persen resmi',
    'Tahun resmi',
    'Sumber resmi',
  ],
  en: [
    'Area code',
    'Area',
    'Indicator',
    'Name of indicator',
    'Period',
    'Served',
    'Counted people',
    'Percent of counted',
    'Source of counted',
    'Official number',
    'Percent of official',
    'Official year',
    'Source of official',
  ],
} as const
const words = {
  id: { counted: 'Orang yang terdata di Jejaring', few: 'di bawah 5', total: 'Jumlah' },
  en: { counted: 'People registered in Jejaring', few: 'below 5', total: 'Total' },
} as const

/** A board as a table: one row per area and indicator, with both denominators and whose they are. */
export function boardSheet(
  board: Board,
  {
    indicators,
    language,
  }: { readonly indicators: readonly Indicator[]; readonly language: Language },
): Sheet {
  const labels = new Map(indicators.map(({ id, label }) => [id, label[language]]))
  const periods = new Map(board.indicators.map(({ id, period }) => [id, period]))
  const rowsOf = (row: BoardRow, name: string) =>
    row.cells.map((cell) => [
      row.area,
      name,
      cell.indicator,
      labels.get(cell.indicator) ?? '',
      periods.get(cell.indicator) ?? '',
      ...numbersOf(cell, language),
    ])
  return {
    name: board.month,
    head: heads[language],
    rows: [
      ...board.rows.flatMap((row) => rowsOf(row, row.name)),
      ...rowsOf(board.total, words[language].total),
    ],
  }
}

function numbersOf(cell: BoardCell, language: Language): readonly (string | number)[] {
  const { counted, few } = words[language]
  if (cell.hidden === true) return [few, few, '', counted, '', '', '', '']
  const { served, population, official } = cell
  return [
    served,
    population,
    percent(served, population),
    counted,
    ...(official === undefined
      ? ['', '', '', '']
      : [
          official.population,
          percent(served, official.population),
          official.year,
          official.sources.join('; '),
        ]),
  ]
}

/** With one decimal, rounded down as on the board; nothing of nobody. */
const percent = (served: number, of: number): number | string =>
  of === 0 ? '' : Math.floor((1000 * served) / of) / 10
