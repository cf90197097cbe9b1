import { Button } from '@mantine/core'
import { useStore } from '@nanostores/react'
import { birthsTakenBack } from '@jejaring/core/person/births'
import { useFormat } from '../../i18n/format.ts'
import { today } from '../../store/device-clock.ts'
import { $index } from '../../store/index-of-people.ts'
import type { PersonView } from '../../store/use-person.ts'
import { writeDown } from '../../store/write-down.ts'
import { Link } from '../../ui/link.tsx'
import { newbornMessages } from './newborns.messages.ts'

/** Who was registered from a delivery that is no more: struck off as a mistake, or kept as somebody who is there. */
export function BirthsTakenBack({ view }: { readonly view: PersonView }) {
  const t = useStore(newbornMessages)
  const format = useFormat()
  const index = useStore($index)
  const { record, village } = view
  const kept = new Set(
    (record.births ?? []).flatMap(({ child, as }) => (as === 'registered' ? [child] : [])),
  )
  const common = { village, on: today() }
  return birthsTakenBack(record).flatMap(({ child, bornOn }) => {
    const person = index?.people.get(child)
    if (person === undefined || person.left !== undefined || kept.has(child)) return []
    const { name } = person
    const strikeOff = () =>
      writeDown([
        { ...common, kind: 'person-moved', subject: child, body: { to: t.registeredByMistake } },
      ])
    const keep = () =>
      writeDown([
        {
          ...common,
          kind: 'birth-settled',
          subject: record.id,
          body: { child, as: 'registered' },
        },
      ])
    return [
      <section key={child} className="card newborn">
        <b>{t.takenBack({ day: format.fullDay(bornOn) })}</b>
        <p className="small mid">
          {t.stillRegistered({ name })}{' '}
          <Link href={`/people/${child}`} className="link-button">
            {t.look}
          </Link>
        </p>
        <div className="newborn-ways">
          <Button variant="light" onClick={() => void strikeOff()}>
            {t.strikeOff}
          </Button>
          <Button variant="default" onClick={() => void keep()}>
            {t.keepRegistered}
          </Button>
        </div>
      </section>,
    ]
  })
}
