import type { LocalDate } from '@jejaring/core/calendar/local-date'
import { current, editOf } from '@jejaring/core/journal/writes'
import type { PersonRecord } from '@jejaring/core/journal/record'
import { readPerson } from '../../store/use-person.ts'
import type { Note } from '../../store/write-down.ts'
import type { Along } from '../correct/going-along.tsx'

/** The household of the two that nobody of them lives in once they are one; undefined when they share one. */
export function homeLeft(
  [one, other]: readonly [PersonRecord, PersonRecord],
  chosen: PersonRecord | undefined,
): { readonly left: string; readonly kept: string } | undefined {
  if (chosen === undefined) return undefined
  const kept = current(chosen.fields.household)
  const left = current((chosen === one ? other : one).fields.household)
  return kept === undefined || left === undefined ? undefined : { left, kept }
}

/** Those who come along into the household that is kept. */
export async function alongNotes(
  along: Along,
  household: string,
  { village, on }: { readonly village: string; readonly on: LocalDate },
): Promise<readonly Note[]> {
  const notes: Note[] = []
  for (const [subject, value] of along) {
    const found = await readPerson(subject)
    if (found === 'unknown' || value === '') continue
    const { fields } = found.record
    const moved = editOf(fields.household, household)
    const relation = editOf(fields.relation, value)
    const changes = {
      ...(moved === undefined ? {} : { household: moved }),
      ...(relation === undefined ? {} : { relation }),
    }
    notes.push({ kind: 'person-changed', village, subject, on, body: { changes } })
  }
  return notes
}
