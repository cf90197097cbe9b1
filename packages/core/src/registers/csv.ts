/**
 * One line of a file that spreadsheets open: RFC 4180, ended by CR LF. What a sheet would take for a formula begins with
 * an apostrophe, for a name is written by anybody.
 */
export const csvLine = (cells: readonly string[]): string => `${cells.map(csvCell).join(',')}\r\n`

function csvCell(words: string): string {
  const isFormula = /^[=+\-@\t\r]/.test(words) && !/^-?\d+(\.\d+)?$/.test(words)
  const safe = isFormula ? `'${words}` : words
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
