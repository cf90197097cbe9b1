import { Button } from '@mantine/core'
import { useStore } from '@nanostores/react'
import { conflict, lastSeen } from '@jejaring/core/journal/writes'
import { useMe } from '../../session/session.ts'
import { today } from '../../store/device-clock.ts'
import type { PersonView } from '../../store/use-person.ts'
import { writeDown } from '../../store/write-down.ts'
import { StatusMark } from '../../ui/status-mark.tsx'
import { personMessages } from './person.messages.ts'

const settled = ['name', 'sex', 'birthDate'] as const

/** Edits that were made apart and disagree, for the midwife to settle. */
export function Conflicts({ view }: { readonly view: PersonView }) {
  const t = useStore(personMessages)
  const me = useMe()
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
    return (
      <section key={field} className="what-to-do what-to-do-watch">
        <p className="what-to-do-head">
          <StatusMark kind="watch" size={20} /> {t.conflict({ field: t[field] })}
        </p>
        <p className="small">{t.conflictChoose}</p>
        <div className="conflict-values">
          {[...new Set(apart.map((write) => write.value))].map((value) => (
            <Button key={value} variant="default" onClick={() => settle(value)}>
              {value}
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
