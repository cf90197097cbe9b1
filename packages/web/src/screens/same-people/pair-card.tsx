import { Button } from '@mantine/core'
import { useStore } from '@nanostores/react'
import { useState } from 'react'
import type { LikelyPair, Sign } from '@jejaring/core/person/likely-pairs'
import { useFormat } from '../../i18n/format.ts'
import type { PersonSummary } from '../../store/database.ts'
import { today } from '../../store/device-clock.ts'
import { $index } from '../../store/index-of-people.ts'
import { takeBack } from '../../store/take-back.ts'
import { writeDown } from '../../store/write-down.ts'
import { Link } from '../../ui/link.tsx'
import { useRtName } from '../register/use-neighbourhoods.ts'
import { samePeopleMessages } from './same-people.messages.ts'

/** Two entries that may be one person, what speaks for it and against, and what to do about it. */
export function PairCard({ pair }: { readonly pair: LikelyPair }) {
  const t = useStore(samePeopleMessages)
  const index = useStore($index)
  const [told, setTold] = useState<readonly string[]>()
  const [isTooLate, setTooLate] = useState(false)
  const one = index?.people.get(pair.one)
  const other = index?.people.get(pair.other)
  if (one === undefined || other === undefined) return null
  const tellApart = async () => {
    const entries = await writeDown([
      {
        kind: 'persons-told-apart',
        village: one.village,
        subject: one.id,
        on: today(),
        body: { other: other.id },
      },
    ])
    setTold(entries.map(({ id }) => id))
  }
  const undo = async (ids: readonly string[]) => {
    if ((await takeBack(ids)) === 'taken') setTold(undefined)
    else setTooLate(true)
  }
  if (told !== undefined) {
    return (
      <p className="pair-told small" role="status">
        {isTooLate ? t.tooLate : t.toldApart({ one: one.name, other: other.name })}{' '}
        {!isTooLate && (
          <button type="button" className="link-button" onClick={() => void undo(told)}>
            {t.undo}
          </button>
        )}
      </p>
    )
  }
  return (
    <article className="card pair" aria-label={`${one.name}, ${other.name}`}>
      <div className="pair-two">
        <One person={one} />
        <One person={other} />
      </div>
      <Signs signs={pair.signs} />
      <div className="pair-ways">
        <Link href={`/same-people/${one.id}/${other.id}`} className="pair-compare">
          {t.compare}
        </Link>
        <Button variant="default" onClick={() => void tellApart()}>
          {t.apart}
        </Button>
      </div>
    </article>
  )
}

function One({ person }: { readonly person: PersonSummary }) {
  const t = useStore(samePeopleMessages)
  const format = useFormat()
  const rtName = useRtName()
  const house = useStore($index)?.houses.get(person.household)
  const day = format.shortDay(person.birthDate)
  const lines = [
    person.birthDateEstimated === true ? t.bornAbout({ day }) : t.born({ day }),
    ...(person.motherName === undefined ? [] : [t.motherIs({ name: person.motherName })]),
    ...(person.nikEnd === undefined ? [] : [t.nikEnds({ end: person.nikEnd })]),
    ...(house === undefined ? [] : [`${rtName(house.rt)}, ${house.headName}`]),
    person.lastVisit === undefined
      ? t.noVisit
      : t.lastVisit({ day: format.shortDay(person.lastVisit) }),
  ]
  return (
    <div className="pair-one">
      <Link href={`/people/${person.id}`} className="pair-name">
        {person.name}
      </Link>
      {lines.map((line) => (
        <span key={line} className="small mid">
          {line}
        </span>
      ))}
    </div>
  )
}

function Signs({ signs }: { readonly signs: readonly Sign[] }) {
  const t = useStore(samePeopleMessages)
  return (
    <ul className="pair-signs small">
      {(['same', 'near', 'differs'] as const).map((says) => {
        const facts = signs.filter((sign) => sign.says === says).map(({ fact }) => t[fact])
        return facts.length === 0 ? null : (
          <li key={says} className={`pair-sign-${says}`}>
            {t[says]({ facts: facts.join(', ') })}
          </li>
        )
      })}
    </ul>
  )
}
