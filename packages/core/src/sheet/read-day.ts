import { addDays, isLocalDate, localDate, type LocalDate } from '../calendar/local-date.ts'

const months = [
  ['januari', 'january', 'jan'],
  ['februari', 'february', 'feb', 'pebruari'],
  ['maret', 'march', 'mar'],
  ['april', 'apr'],
  ['mei', 'may'],
  ['juni', 'june', 'jun'],
  ['juli', 'july', 'jul'],
  ['agustus', 'august', 'agu', 'agt', 'aug'],
  ['september', 'sep', 'sept'],
  ['oktober', 'october', 'okt', 'oct'],
  ['november', 'nov', 'nopember'],
  ['desember', 'december', 'des', 'dec'],
]
/** What a spreadsheet calls days of 1950 to 2099 when it kept the number and lost the format. */
const SERIAL = { min: 18_264, first: localDate('1950-01-01'), max: 73_050 }

/** A day as people write it: 2026-01-05, 5/1/2026 with the day first, 5 Januari 2026. Undefined where it cannot be told. */
export function readDay(cell: string | number): LocalDate | undefined {
  if (typeof cell === 'number') {
    const isDay = Number.isInteger(cell) && cell >= SERIAL.min && cell <= SERIAL.max
    return isDay ? addDays(SERIAL.first, cell - SERIAL.min) : undefined
  }
  const text = cell.trim().toLowerCase()
  if (isLocalDate(text)) return text
  const [, day = '', month = '', year = ''] =
    /^(\d{1,2})[ ./-]+(\d{1,2}|\p{L}+)\.?[ ./-]+(\d{4})$/u.exec(text) ?? []
  const named = months.findIndex((names) => names.includes(month)) + 1
  const number = /^\d+$/.test(month) ? Number(month) : named
  const written = `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`
  return isLocalDate(written) ? written : undefined
}
