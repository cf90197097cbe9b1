import type { Indicator } from '@jejaring/core/catalogue/indicator'
import type { BoardFilter } from '@jejaring/core/coverage/board-filter'
import type { Board, BoardCell, BoardRow } from '@jejaring/core/sync/board'
import type { Sheet } from '../targets/sheet-file.ts'
import { percent, sheetWords, tenths, whoOf, type Language } from './board-sheet.ts'

const drawnWords = {
  id: {
    name: 'Papan',
    title: 'Pantau wilayah',
    area: 'Wilayah',
    period: 'Periode',
    until: 'sampai',
    spans: { month: 'bulan', quarter: 'triwulan', semester: 'semester', year: 'tahun' },
    added:
      'Indikator bertanda jumlah: orang dan terlayani tiap bulan dijumlahkan. Lainnya keadaan akhir bulan terakhir; indikator tahunan dihitung sejak awal tahun.',
    who: 'Yang dihitung',
    counted: 'Sasaran terhitung: orang yang terdata di Jejaring',
    official: 'Sasaran resmi',
    none: 'belum ada',
    hidden: 'Ditutup: menyangkut kurang dari 5 orang, atau akan membuka angka seperti itu.',
    sum: (months: number) => `jumlah ${months} bulan`,
    target: 'target',
    most: 'paling banyak',
    heads: ['Terlayani', 'Terhitung', '% terhitung', 'Resmi', '% resmi', 'Status'],
  },
  en: {
    name: 'Board',
    title: 'Area monitoring',
    area: 'Area',
    period: 'Period',
    until: 'to',
    spans: { month: 'month', quarter: 'quarter', semester: 'half-year', year: 'year' },
    added:
      'Indicators marked as added up: people and served of all months are added. The others stand as at the end of the last month; those of a year since its start.',
    who: 'Who is counted',
    counted: 'Counted: people registered in Jejaring',
    official: 'Official numbers',
    none: 'none yet',
    hidden: 'Hidden: fewer than 5 people, or a number from which that could be told.',
    sum: (months: number) => `${months} months added up`,
    target: 'target',
    most: 'at most',
    heads: ['Served', 'Counted', '% of counted', 'Official', '% of official', 'State'],
  },
} as const

/** A board as it is drawn: a row for each place, the numbers of an indicator beside each other, what they are of above. */
export function drawnSheet(
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
  const words = drawnWords[language]
  const columns = board.indicators.flatMap((column) => {
    const indicator = indicators.find(({ id }) => id === column.id)
    return indicator === undefined ? [] : [{ ...column, indicator }]
  })
  const rowOf = (row: BoardRow, name: string) => [
    name,
    ...columns.flatMap(({ id }) =>
      numbersOf(
        row.cells.find(({ indicator }) => indicator === id),
        language,
      ),
    ),
  ]
  const named = columns.flatMap(({ indicator, months, target, targetToday }) => {
    const label = indicator.label[language]
    const wanted = indicator.wanted === 'few' ? words.most : words.target
    const by =
      targetToday === target ? `${tenths(target)}%` : `${tenths(targetToday)}% / ${tenths(target)}%`
    const notes = [`${wanted} ${by}`, ...(months === undefined ? [] : [words.sum(months)])]
    return [`${label} (${notes.join(', ')})`, ...Array<string>(words.heads.length - 1).fill('')]
  })
  return {
    name: words.name,
    above: [
      ...headLines(board, whoOf(filter, language), language).map((line) => [line]),
      [],
      ['', ...named],
    ],
    head: [words.area, ...columns.flatMap(() => words.heads)],
    rows: [
      ...board.rows.map((row) => rowOf(row, row.name)),
      rowOf(board.total, sheetWords[language].total),
    ],
  }
}

function headLines(board: Board, who: string, language: Language): readonly string[] {
  const words = drawnWords[language]
  const cells = [...board.rows, board.total].flatMap((row) => row.cells)
  const sources = cells.flatMap(({ official }) =>
    official === undefined ? [] : official.sources.map((source) => `${source} (${official.year})`),
  )
  const added = board.indicators.find(({ months }) => months !== undefined)
  const kind = words.spans[board.span ?? 'month']
  return [
    `${words.title}, ${board.title}`,
    `${words.period}: ${kind} ${added?.period.replace('..', ` ${words.until} `) ?? board.month} (${board.today})`,
    ...(added === undefined ? [] : [words.added]),
    `${words.who}: ${who}`,
    words.counted,
    `${words.official}: ${sources.length === 0 ? words.none : [...new Set(sources)].toSorted().join('; ')}`,
    ...(board.hidesSmall === true ? [words.hidden] : []),
  ]
}

/** As many as there are heads of an indicator. */
function numbersOf(cell: BoardCell | undefined, language: Language): readonly (string | number)[] {
  if (cell === undefined) return ['', '', '', '', '', '']
  if (cell.hidden === true) return [sheetWords[language].hidden, '', '', '', '', '']
  const { served, population, official, state } = cell
  return [
    served,
    population,
    percent(served, population),
    official?.population ?? '',
    official === undefined ? '' : percent(served, official.population),
    state === undefined ? '' : sheetWords[language].states[state],
  ]
}
