import type { LocalDate } from '@jejaring/core/calendar/local-date'
import { editOf } from '@jejaring/core/journal/writes'
import type { Relation } from '@jejaring/core/person/person'
import type { FamilyView } from '../../store/use-family.ts'
import type { Note } from '../../store/write-down.ts'

/** What makes somebody the head: their own relation, what the others are to them, and the name on the card. */
export function headNotes(
  { village, house, record, members }: FamilyView,
  head: { readonly id: string; readonly name: string },
  told: ReadonlyMap<string, Relation>,
  on: LocalDate,
): readonly Note[] {
  const related = members.flatMap((member): Note[] => {
    const { id, fields } = member.record
    const value = id === head.id ? 'head' : told.get(id)
    const relation = value && editOf(fields.relation, value)
    return relation
      ? [{ kind: 'person-changed', village, subject: id, on, body: { changes: { relation } } }]
      : []
  })
  const headName = editOf(record.fields.headName, head.name)
  const named: readonly Note[] =
    headName === undefined
      ? []
      : [
          {
            kind: 'household-changed',
            village,
            subject: house.id,
            on,
            body: { changes: { headName } },
          },
        ]
  return [...related, ...named]
}
