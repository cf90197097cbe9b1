import { useStore } from '@nanostores/react'
import { useDeferredValue, useMemo } from 'react'
import { useFormat } from '../../i18n/format.ts'
import type { PersonSummary } from '../../store/database.ts'
import { today } from '../../store/device-clock.ts'
import { likelySame } from '../../store/duplicates.ts'
import { $index } from '../../store/index-of-people.ts'
import { Link } from '../../ui/link.tsx'
import { StatusMark } from '../../ui/status-mark.tsx'
import { knownBirthDate, type Newcomer } from './newcomer.ts'
import { registerMessages } from './register.messages.ts'
import { useRtName } from './use-neighbourhoods.ts'

interface Props {
  readonly person: Newcomer
  /** Looked at and not the newcomer. */
  readonly others: ReadonlySet<string>
  readonly onOther: (ids: readonly string[]) => void
}

/** Who may be the newcomer, while the name is being typed: one person is written down once. */
export function LikelyKnown({ person, others, onOther }: Props) {
  const t = useStore(registerMessages)
  const index = useStore($index)
  const typed = useDeferredValue(person)
  const likely = useMemo(
    () =>
      likelySame(
        {
          name: typed.name,
          sex: typed.sex,
          birthDate: knownBirthDate(typed, today()),
          birthDateEstimated: typed.born === 'age',
        },
        index?.people.values() ?? [],
      ).filter(({ id }) => !others.has(id)),
    [typed, index, others],
  )
  if (likely.length === 0) return null
  return (
    <section className="likely card" aria-label={t.likely}>
      <p className="likely-head" role="status">
        <StatusMark kind="watch" size={16} /> {t.likely}
      </p>
      {likely.map((one) => (
        <Known key={one.id} person={one} />
      ))}
      <button
        type="button"
        className="link-button likely-not"
        onClick={() => onOther(likely.map(({ id }) => id))}
      >
        {t.itIsNot}
      </button>
    </section>
  )
}

function Known({ person }: { readonly person: PersonSummary }) {
  const t = useStore(registerMessages)
  const format = useFormat()
  const rtName = useRtName()
  const house = useStore($index)?.houses.get(person.household)
  const where = house === undefined ? [] : [rtName(house.rt), t.headOf({ head: house.headName })]
  return (
    <div className="likely-row">
      <span className="likely-who">
        <b>{person.name}</b>
        <span className="small mid">
          {[format.shortDay(person.birthDate), ...where].join(' · ')}
        </span>
      </span>
      <Link href={`/people/${person.id}`} className="likely-yes">
        {t.itIs}
      </Link>
    </div>
  )
}
