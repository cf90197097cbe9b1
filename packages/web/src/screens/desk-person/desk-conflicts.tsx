import { Button } from '@mantine/core'
import { useStore } from '@nanostores/react'
import { useState } from 'react'
import { isLocalDate, type LocalDate } from '@jejaring/core/calendar/local-date'
import { clockTime } from '@jejaring/core/journal/clock'
import { conflict } from '@jejaring/core/journal/writes'
import type { PersonPage } from '@jejaring/core/sync/people'
import { useWrittenDisability } from '../../disability/use-disability-words.ts'
import { useFormat } from '../../i18n/format.ts'
import { sendNotes } from '../../session/send-notes.ts'
import { useWhyNot } from '../../store/use-write.ts'
import { ErrorLine } from '../../ui/error-line.tsx'
import { StatusMark } from '../../ui/status-mark.tsx'
import { changeOf, settledFields } from '../person/conflicts.tsx'
import { personMessages } from '../person/person.messages.ts'
import '../../forms/visit-results.css'
import '../person/person.css'

interface Props {
  readonly page: PersonPage
  readonly today: LocalDate
  readonly onWritten: () => void
}

/** Edits that were made apart and disagree, each with who wrote it and when: one is chosen. */
export function DeskConflicts({ page, today, onWritten }: Props) {
  const t = useStore(personMessages)
  const format = useFormat()
  const explain = useWhyNot()
  const disability = useWrittenDisability()
  const [trouble, setTrouble] = useState<string>()
  const { record, household, writtenBy = {} } = page
  const settle = async (field: (typeof settledFields)[number], value: string) => {
    setTrouble(undefined)
    const written = await sendNotes([
      {
        kind: 'person-changed',
        village: page.neighbourhood.slice(0, 13),
        subject: record.id,
        on: today,
        body: { changes: changeOf(field, value, record) },
      },
    ])
    if (written.kind === 'kept') onWritten()
    else setTrouble(explain(written))
  }
  const say = (field: (typeof settledFields)[number], value: string): string => {
    if (field === 'sex') return value === 'male' ? t.male : t.female
    if (field === 'disability') return disability(value)
    if (field === 'nik') return `…${value.slice(-4)}`
    if (field === 'household') return value === household.id ? t.thisFamily : t.otherFamily
    return isLocalDate(value) ? format.fullDay(value) : value
  }
  return (
    <>
      {settledFields.map((field) => {
        const apart = conflict<string>(record.fields[field])
        const values = apart.filter(
          ({ value }, at) => apart.findIndex((other) => other.value === value) === at,
        )
        return values.length === 0 ? null : (
          <section key={field} className="what-to-do what-to-do-watch">
            <p className="what-to-do-head">
              <StatusMark kind="watch" size={20} />{' '}
              {t.conflict({ field: t[field === 'household' ? 'familyOf' : field] })}
            </p>
            <p className="small">{t.conflictChoose}</p>
            <div className="conflict-values">
              {values.map(({ value, clock }) => (
                <Button key={value} variant="default" onClick={() => void settle(field, value)}>
                  <span className="conflict-value">
                    {say(field, value)}
                    <span className="small dim">
                      {t.writtenBy({
                        name: writtenBy[clock] ?? '–',
                        at: format.since(clockTime(clock)),
                      })}
                    </span>
                  </span>
                </Button>
              ))}
            </div>
          </section>
        )
      })}
      {trouble !== undefined && <ErrorLine>{trouble}</ErrorLine>}
    </>
  )
}
