type Place = readonly [row: number, column: number]

/** Where a key leads in a grid of `size`; undefined for keys that do not move. It stops at the edges. */
export function moveIn(
  key: string,
  [row, column]: Place,
  [rows, columns]: Place,
): Place | undefined {
  const clamp = (value: number, count: number): number => Math.max(0, Math.min(count - 1, value))
  switch (key) {
    case 'ArrowUp':
      return [clamp(row - 1, rows), column]
    case 'ArrowDown':
      return [clamp(row + 1, rows), column]
    case 'ArrowLeft':
      return [row, clamp(column - 1, columns)]
    case 'ArrowRight':
      return [row, clamp(column + 1, columns)]
    case 'Home':
      return [row, 0]
    case 'End':
      return [row, columns - 1]
    default:
      return undefined
  }
}
