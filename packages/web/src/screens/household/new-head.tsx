import { Button } from '@mantine/core'
import { useStore } from '@nanostores/react'
import { useState } from 'react'
import { newHeads } from '@jejaring/core/household/new-head'
import { current, editOf } from '@jejaring/core/journal/writes'
import { today } from '../../store/device-clock.ts'
import { takeBack } from '../../store/take-back.ts'
import type { FamilyView } from '../../store/use-family.ts'
import { writeDown } from '../../store/write-down.ts'
import { StatusMark } from '../../ui/status-mark.tsx'
import '../../forms/visit-results.css'
import '../person/person.css'
import { householdMessages } from './household.messages.ts'
import '../../ui/saved-line.css'

const SHOWN = 3

/** A household without its head: who is it now? The card and the names of lists follow. */
export function NewHead({ view }: { readonly view: FamilyView }) {
  const t = useStore(householdMessages)
  const [done, setDone] = useState<{ readonly name: string; readonly entries: readonly string[] }>()
  const heads = newHeads(
    view.members.map(({ summary, record }) => ({
      id: summary.id,
      name: summary.name,
      birthDate: summary.birthDate,
      relation: current(record.fields.relation),
    })),
    today(),
  )
  const choose = async (id: string, name: string) => {
    const member = view.members.find(({ summary }) => summary.id === id)
    const relation = member && editOf(member.record.fields.relation, 'head')
    const headName = editOf(view.record.fields.headName, name)
    if (relation === undefined) return
    const { village } = view
    const on = today()
    const entries = await writeDown([
      { kind: 'person-changed', village, subject: id, on, body: { changes: { relation } } },
      ...(headName === undefined
        ? []
        : [
            {
              kind: 'household-changed' as const,
              village,
              subject: view.house.id,
              on,
              body: { changes: { headName } },
            },
          ]),
    ])
    setDone({ name, entries: entries.map((entry) => entry.id) })
  }
  if (done !== undefined) {
    return (
      <p className="saved-line small" role="status">
        {t.headIs({ name: done.name })}{' '}
        <button
          type="button"
          className="link-button"
          onClick={() => {
            void takeBack(done.entries).then((answer) => {
              if (answer === 'taken') setDone(undefined)
            })
          }}
        >
          {t.undo}
        </button>
      </p>
    )
  }
  if (heads.length === 0) return null
  return (
    <section className="what-to-do what-to-do-watch">
      <p className="what-to-do-head">
        <StatusMark kind="watch" size={20} /> {t.noHead}
      </p>
      <p className="small">{t.whoHeads}</p>
      <div className="conflict-values">
        {heads.slice(0, SHOWN).map(({ id, name }) => (
          <Button key={id} variant="default" onClick={() => void choose(id, name)}>
            {name}
          </Button>
        ))}
      </div>
    </section>
  )
}
