import type { Board, BoardCell } from '@jejaring/core/sync/board'
import { statusOfState } from '../../ui/four-state.tsx'
import { percentOf } from '../../ui/heat-cell.tsx'
import { pngOf } from '../../ui/share-image.ts'

/** A board as it is seen, in words: what a cell says is asked of the caller. */
export interface BoardPicture {
  readonly title: string
  /** Below the title: period, denominators, when it was made. */
  readonly lines: readonly string[]
  readonly columns: readonly {
    readonly id: string
    readonly head: string
    readonly target: string
  }[]
  readonly board: Board
  readonly total: string
  /** What stands where a number is hidden. */
  readonly hidden: string
  /** The state as a word, so that the picture says the same without its colours. */
  readonly stateOf: (cell: BoardCell) => string
}

const EDGE = 32
const AREA = 200
const COLUMN = 124
const ROW = 68
const LINE = 26
const HEAD = 84
/** Twice as fine, for it is enlarged on a phone. */
const SCALE = 2

/** The heat table as a picture that any messenger shows; it holds numbers and no names of people. */
export function boardImage(picture: BoardPicture): Promise<Blob> {
  const { title, lines, columns, board, total } = picture
  const rows = [...board.rows, { ...board.total, name: total }]
  const top = EDGE + 44 + lines.length * LINE + HEAD
  const canvas = document.createElement('canvas')
  const width = Math.max(2 * EDGE + AREA + columns.length * COLUMN, 640)
  canvas.width = width * SCALE
  canvas.height = (top + rows.length * ROW + EDGE) * SCALE
  const context = canvas.getContext('2d')
  if (context === null) throw new Error('this browser draws no pictures')
  context.scale(SCALE, SCALE)
  const style = getComputedStyle(document.documentElement)
  const colour = (name: string) => style.getPropertyValue(`--mantine-color-${name}`).trim()
  const font = getComputedStyle(document.body).fontFamily
  const write = (
    text: string,
    at: { readonly x: number; readonly y: number; readonly width: number },
    { size = 15, weight = 500, ink = colour('gray-9') } = {},
  ) => {
    context.font = `${weight} ${size}px ${font}`
    context.fillStyle = ink
    context.fillText(text, at.x, at.y, at.width)
  }
  context.fillStyle = '#fff'
  context.fillRect(0, 0, width, canvas.height)
  context.textBaseline = 'top'
  write(title, { x: EDGE, y: EDGE, width: width - 2 * EDGE }, { size: 26, weight: 750 })
  for (const [nth, line] of lines.entries()) {
    write(line, { x: EDGE, y: EDGE + 40 + nth * LINE, width: width - 2 * EDGE }, { size: 16 })
  }
  for (const [x, { head, target }] of columns.entries()) {
    const at = { x: EDGE + AREA + x * COLUMN + 8, width: COLUMN - 16 }
    write(head, { ...at, y: top - 46 }, { weight: 650 })
    write(target, { ...at, y: top - 25 }, { size: 13, ink: colour('gray-6') })
  }
  for (const [y, row] of rows.entries()) {
    const at = { x: EDGE, y: top + y * ROW, width: AREA - 12 }
    write(row.name, { ...at, y: at.y + 22 }, { size: 17, weight: 700 })
    for (const [x, { id }] of columns.entries()) {
      const cell = row.cells.find(({ indicator }) => indicator === id)
      if (cell === undefined) continue
      const left = EDGE + AREA + x * COLUMN
      const status = cell.state === undefined ? undefined : statusOfState[cell.state]
      context.fillStyle = colour(status === undefined ? 'gray-0' : `${status}-1`)
      context.fillRect(left, at.y, COLUMN - 4, ROW - 4)
      const inside = { x: left + 8, width: COLUMN - 20 }
      if (cell.hidden === true || cell.population === 0) {
        write(cell.hidden === true ? picture.hidden : '–', { ...inside, y: at.y + 24 })
        continue
      }
      write(`${percentOf(cell)}%`, { ...inside, y: at.y + 8 }, { size: 20, weight: 700 })
      const ink = colour(status === undefined ? 'gray-7' : `${status}-8`)
      const said = `${cell.served}/${cell.population} ${picture.stateOf(cell)}`
      write(said, { ...inside, y: at.y + 38 }, { size: 13, ink })
    }
  }
  return pngOf(canvas)
}
