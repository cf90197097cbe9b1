import type { Entry } from './entry.ts'

/** A NIK as everybody sees it: the last four digits. */
export const maskedNik = (nik: string): string => `••••••••••••${nik.slice(-4)}`

/** The entry as it is stored, and the NIK it brought; one already masked brings none. */
export function withoutNik(entry: Entry): { readonly entry: Entry; readonly nik?: string } {
  if (entry.kind === 'person-registered') {
    const { nik } = entry.body
    if (nik === undefined || !isPlain(nik)) return { entry }
    return { entry: { ...entry, body: { ...entry.body, nik: maskedNik(nik) } }, nik }
  }
  if (entry.kind === 'person-changed') {
    const { changes } = entry.body
    if (changes.nik === undefined || !isPlain(changes.nik.value)) return { entry }
    const masked = { ...changes.nik, value: maskedNik(changes.nik.value) }
    const body = { ...entry.body, changes: { ...changes, nik: masked } }
    return { entry: { ...entry, body }, nik: changes.nik.value }
  }
  if (entry.kind === 'persons-merged') {
    const { choices } = entry.body
    if (choices?.nik === undefined || !isPlain(choices.nik.value)) return { entry }
    const masked = { ...choices.nik, value: maskedNik(choices.nik.value) }
    const body = { ...entry.body, choices: { ...choices, nik: masked } }
    return { entry: { ...entry, body }, nik: choices.nik.value }
  }
  return { entry }
}

/** The other way round: the entry as its device sent it. */
export function withNik(entry: Entry, nik: string | undefined): Entry {
  if (nik === undefined) return entry
  if (entry.kind === 'person-registered') return { ...entry, body: { ...entry.body, nik } }
  if (entry.kind !== 'person-changed' || entry.body.changes.nik === undefined) return entry
  const { changes } = entry.body
  const body = { ...entry.body, changes: { ...changes, nik: { ...changes.nik, value: nik } } }
  return { ...entry, body }
}

const isPlain = (nik: string): boolean => /^\d{16}$/.test(nik)
