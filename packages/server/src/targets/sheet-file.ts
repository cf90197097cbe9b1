import { csvLine } from '@jejaring/core/registers/csv'
import { writeXlsx } from 'hucre/xlsx'

export const fileFormats = ['csv', 'xlsx'] as const
export type FileFormat = (typeof fileFormats)[number]

export interface Sheet {
  /** At most 31 letters, none of \ / ? * [ ] : */
  readonly name: string
  readonly head: readonly string[]
  readonly rows: readonly (readonly (string | number)[])[]
  /** Rows above the head: what the table is of, or names over several columns. */
  readonly above?: readonly (readonly string[])[]
}

/** Tells a spreadsheet that the file is UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF'

/** A table as a file to keep: an answer with its type and a name. Others follow it where a file has several. */
export async function sheetFile(
  sheet: Sheet,
  {
    name,
    format,
    others = [],
  }: {
    readonly name: string
    readonly format: FileFormat
    readonly others?: readonly Sheet[]
  },
): Promise<Response> {
  const body = format === 'csv' ? csvOf(sheet) : await xlsxOf([sheet, ...others])
  return new Response(body, {
    headers: {
      'content-type':
        format === 'csv'
          ? 'text/csv; charset=utf-8'
          : 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      'content-disposition': `attachment; filename="${name}.${format}"`,
    },
  })
}

const csvOf = ({ above = [], head, rows }: Sheet): string =>
  BYTE_ORDER_MARK + [...above, head, ...rows].map((cells) => csvLine(cells.map(String))).join('')

async function xlsxOf(sheets: readonly Sheet[]): Promise<Blob> {
  const file = await writeXlsx({
    sheets: sheets.map(({ name, above = [], head, rows }) => ({
      name,
      rows: [...above, head, ...rows].map((cells) =>
        cells.map((cell) => (cell === '' ? null : cell)),
      ),
      columns: head.map((title, at) => ({ width: widthOf([head, ...rows], at, title) })),
      freezePane: { rows: above.length + 1, ...(above.length > 0 ? { columns: 1 } : {}) },
    })),
  })
  return new Blob([Uint8Array.from(file)])
}

/** Of the first rows; long texts are cut by the next column. */
const widthOf = (
  rows: readonly (readonly (string | number)[])[],
  at: number,
  title: string,
): number =>
  Math.min(
    44,
    rows
      .slice(0, 50)
      .reduce((most, cells) => Math.max(most, String(cells[at] ?? '').length), title.length) + 2,
  )
