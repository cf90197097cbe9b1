import { Button } from '@mantine/core'
import { useStore } from '@nanostores/react'
import { useLiveQuery } from 'dexie-react-hooks'
import { clockTime } from '@jejaring/core/journal/clock'
import { conflict, lastSeen } from '@jejaring/core/journal/writes'
import { useFormat } from '../../i18n/format.ts'
import { useMe } from '../../session/session.ts'
import { deviceName, today } from '../../store/device-clock.ts'
import type { PersonView } from '../../store/use-person.ts'
import { writeDown } from '../../store/write-down.ts'
import { StatusMark } from '../../ui/status-mark.tsx'
import { useFieldWords } from './field-words.ts'
import { personMessages } from './person.messages.ts'

const settled = ['name', 'sex', 'birthDate', 'household', 'nik', 'motherName', 'phone'] as const

/** Edits that were made apart and disagree, each with when and where it was written, for the midwife to settle. */
export function Conflicts({ view }: { readonly view: PersonView }) {
  const t = useStore(personMessages)
  const format = useFormat()
  const words = useFieldWords()
  const me = useMe()
  const here = useLiveQuery(deviceName)
  if (me?.role === 'kader') return null
  return settled.map((field) => {
    const apart = conflict<string>(view.record.fields[field])
    if (apart.length === 0) return null
    const settle = (value: string) =>
      void writeDown([
        {
          kind: 'person-changed',
          village: view.village,
          subject: view.record.id,
          on: today(),
          body: { changes: changeOf(field, value, view) },
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
                  {t[clock.endsWith(`-${here ?? ''}`) ? 'writtenHere' : 'writtenElsewhere']({
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

function changeOf(field: (typeof settled)[number], value: string, view: PersonView) {
  const seen = lastSeen(view.record.fields[field])
  return { [field]: { value, ...(seen === undefined ? {} : { seen }) } }
}
