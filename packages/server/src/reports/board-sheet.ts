import type { Indicator } from '@jejaring/core/catalogue/indicator'
import { stageYears, type BoardFilter } from '@jejaring/core/coverage/board-filter'
import type { Board, BoardCell, BoardRow } from '@jejaring/core/sync/board'
import type { Sheet } from '../targets/sheet-file.ts'

export type Language = 'id' | 'en'

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
    'Target sekarang (persen)',
    'Penetapan target',
    'Status',
    'Yang dihitung',
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
    'Target by now (percent)',
    'Decree of the target',
    'State',
    'Who is counted',
  ],
} as const
export const sheetWords = {
  id: {
    counted: 'Orang yang terdata di Jejaring',
    hidden: 'ditutup',
    total: 'Jumlah',
    everybody: 'semua',
    sex: { female: 'perempuan', male: 'laki-laki' },
    years: 'tahun',
    disability: {
      with: 'penyandang disabilitas',
      others: 'tanpa disabilitas yang tercatat',
    },
    states: { baik: 'Baik', kurang: 'Kurang', cukup: 'Cukup', jelek: 'Jelek' },
  },
  en: {
    counted: 'People registered in Jejaring',
    hidden: 'hidden',
    total: 'Total',
    everybody: 'everybody',
    sex: { female: 'women', male: 'men' },
    years: 'years',
    disability: {
      with: 'people with disabilities',
      others: 'without a known disability',
    },
    states: { baik: 'Good', kurang: 'Slipping', cukup: 'Fair', jelek: 'Poor' },
  },
} as const

/** A board as a table: one row per area and indicator, with both denominators and whose they are. */
export function boardSheet(
  board: Board,
  {
    indicators,
    language,
    filter = {},
  }: {
    readonly indicators: readonly Indicator[]
    readonly language: Language
    readonly filter?: BoardFilter | undefined
  },
): Sheet {
  const labels = new Map(indicators.map(({ id, label }) => [id, label[language]]))
  const columns = new Map(board.indicators.map((column) => [column.id, column]))
  const who = whoOf(filter, language)
  const rowsOf = (row: BoardRow, name: string) =>
    row.cells.map((cell) => [
      row.area,
      name,
      cell.indicator,
      labels.get(cell.indicator) ?? '',
      columns.get(cell.indicator)?.period ?? '',
      ...numbersOf(cell, language),
      tenths(cell.targetToday ?? columns.get(cell.indicator)?.targetToday ?? 0),
      cell.targetToday === undefined ? (columns.get(cell.indicator)?.decree ?? '') : '',
      cell.state === undefined ? '' : sheetWords[language].states[cell.state],
      who,
    ])
  return {
    name: language === 'id' ? 'Daftar' : 'List',
    head: heads[language],
    rows: [
      ...board.rows.flatMap((row) => rowsOf(row, row.name)),
      ...rowsOf(board.total, sheetWords[language].total),
    ],
  }
}

function numbersOf(cell: BoardCell, language: Language): readonly (string | number)[] {
  const { counted, hidden } = sheetWords[language]
  if (cell.hidden === true) return [hidden, hidden, '', counted, '', '', '', '']
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

/** Whom the counted numbers count: "perempuan, 18-59 tahun". */
export function whoOf({ sex, stage, disability }: BoardFilter, language: Language): string {
  const { everybody, sex: sexes, years, disability: states } = sheetWords[language]
  const { from = 0, before } = stage === undefined ? {} : stageYears[stage]
  const ages = before === undefined ? `${from}+` : `${from}-${before - 1}`
  const parts = [
    ...(sex === undefined ? [] : [sexes[sex]]),
    ...(stage === undefined ? [] : [`${ages} ${years}`]),
    ...(disability === undefined ? [] : [states[disability]]),
  ]
  return parts.length === 0 ? everybody : parts.join(', ')
}

export const tenths = (percent: number): number => Math.round(10 * percent) / 10

/** With one decimal, rounded down as on the board; nothing of nobody. */
export const percent = (served: number, of: number): number | string =>
  of === 0 ? '' : Math.floor((1000 * served) / of) / 10
