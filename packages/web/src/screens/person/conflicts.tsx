import { Button } from '@mantine/core'
import { useStore } from '@nanostores/react'
import { useLiveQuery } from 'dexie-react-hooks'
import { useEffect, useState } from 'react'
import type { PersonRecord } from '@jejaring/core/journal/record'
import { clockTime } from '@jejaring/core/journal/clock'
import { conflict, lastSeen } from '@jejaring/core/journal/writes'
import type { PersonPage } from '@jejaring/core/sync/people'
import { useFormat } from '../../i18n/format.ts'
import { request } from '../../session/request.ts'
import { useMe } from '../../session/session.ts'
import { deviceName, today } from '../../store/device-clock.ts'
import type { PersonView } from '../../store/use-person.ts'
import { writeDown } from '../../store/write-down.ts'
import { StatusMark } from '../../ui/status-mark.tsx'
import { useFieldWords } from './field-words.ts'
import { personMessages } from './person.messages.ts'

export const settledFields = [
  'name',
  'sex',
  'birthDate',
  'household',
  'nik',
  'motherName',
  'phone',
  'disability',
] as const

/** Edits that were made apart and disagree, each with when and where it was written, for the midwife to settle. */
export function Conflicts({ view }: { readonly view: PersonView }) {
  const t = useStore(personMessages)
  const format = useFormat()
  const words = useFieldWords()
  const me = useMe()
  const here = useLiveQuery(deviceName)
  const hasConflict = settledFields.some(
    (field) => conflict<string>(view.record.fields[field]).length > 0,
  )
  const writtenBy = useWrittenBy(view, hasConflict && me?.role !== 'kader')
  if (me?.role === 'kader') return null
  return settledFields.map((field) => {
    const apart = conflict<string>(view.record.fields[field])
    if (apart.length === 0) return null
    const settle = (value: string) =>
      void writeDown([
        {
          kind: 'person-changed',
          village: view.village,
          subject: view.record.id,
          on: today(),
          body: { changes: changeOf(field, value, view.record) },
        },
      ])
    // Of one value the latest write; the one that counts comes first.
    const values = apart.filter(
      ({ value }, at) => apart.findIndex((other) => other.value === value) === at,
    )
    return (
      <section key={field} className="what-to-do what-to-do-watch">
        <p className="what-to-do-head">
          <StatusMark kind="watch" size={20} />{' '}
          {t.conflict({ field: t[field === 'household' ? 'familyOf' : field] })}
        </p>
        <p className="small">{t.conflictChoose}</p>
        <div className="conflict-values">
          {values.map(({ value, clock }) => (
            <Button key={value} variant="default" onClick={() => settle(value)}>
              <span className="conflict-value">
                {words(field, value)}
                <span className="small dim">
                  {writtenBy?.[clock] === undefined
                    ? t[clock.endsWith(`-${here ?? ''}`) ? 'writtenHere' : 'writtenElsewhere']({
                        at: format.since(clockTime(clock)),
                      })
                    : t.writtenBy({
                        name: writtenBy[clock],
                        at: format.since(clockTime(clock)),
                      })}
                </span>
              </span>
            </Button>
          ))}
        </div>
      </section>
    )
  })
}

/** A phone knows who wrote a visit and not who wrote a field: with a network it asks. */
function useWrittenBy({ village, record: { id } }: PersonView, isWanted: boolean) {
  const [names, setNames] = useState<PersonPage['writtenBy']>()
  useEffect(() => {
    if (!isWanted) return undefined
    let isOver = false
    void request<PersonPage>(`/api/people/${village}/${id}`).then((answer) => {
      if (!isOver && answer.kind === 'ok') setNames(answer.value.writtenBy)
    })
    return () => {
      isOver = true
    }
  }, [village, id, isWanted])
  return names
}

/** The value chosen, over all that was written into the field. */
export function changeOf(
  field: (typeof settledFields)[number],
  value: string,
  { fields }: Pick<PersonRecord, 'fields'>,
) {
  const seen = lastSeen(fields[field])
  return { [field]: { value, ...(seen === undefined ? {} : { seen }) } }
}
