import { useStore } from '@nanostores/react'
import { useMemo, type ReactNode } from 'react'
import { daysBetween, type LocalDate } from '@jejaring/core/calendar/local-date'
import { catalogue } from '@jejaring/core/catalogue/index'
import { servicesById } from '@jejaring/core/judge/history'
import { referralReason } from '@jejaring/core/judge/referral-reason'
import { useFormat } from '../../i18n/format.ts'
import { useText } from '../../i18n/use-text.ts'
import { Link } from '../../ui/link.tsx'
import { StatusMark } from '../../ui/status-mark.tsx'
import { usePlaceNames, useVisitors } from '../desk-home/place-names.ts'
import { dueMessages } from './desk-due.messages.ts'
import { climbedIn, dangersIn } from './seen-first.ts'
import type { DuePerson } from './due-groups.ts'

const services = servicesById(catalogue)

interface Props {
  readonly people: readonly DuePerson[]
  readonly today: LocalDate
}

/** What nobody may overlook: danger signs, then who two visits could not help. */
export function DueFirst({ people, today }: Props) {
  const t = useStore(dueMessages)
  const say = useText()
  const format = useFormat()
  const visitors = useVisitors()
  const dangers = useMemo(() => dangersIn(people), [people])
  const climbed = useMemo(() => climbedIn(people, today), [people, today])
  const nameOf = (id: string) => visitors?.find((one) => one.id === id)?.name ?? ''
  return (
    <>
      <First title={t.dangerTitle} text={t.dangerText} count={dangers.length}>
        {dangers.map(({ person, referral }) => (
          <Row
            key={referral.id}
            person={person}
            today={today}
            kind="act"
            what={say(referralReason(services, referral))}
            when={
              referral.on === today
                ? t.sinceToday
                : t.waitsFor({ time: format.wait(daysBetween(referral.on, today)) })
            }
          />
        ))}
      </First>
      <First title={t.climbedTitle} text={t.climbedText} count={climbed.length}>
        {climbed.map(({ person, tries, last, handedTo }) => (
          <Row
            key={person.id}
            person={person}
            today={today}
            kind="watch"
            what={
              handedTo === undefined
                ? t.tries({ count: String(tries), day: format.day(last, today) })
                : `${t.tries({ count: String(tries), day: format.day(last, today) })}, ${t.handed({ name: nameOf(handedTo) })}`
            }
            when=""
          />
        ))}
      </First>
    </>
  )
}

interface FirstProps {
  readonly title: string
  readonly text: string
  readonly count: number
  readonly children: ReactNode
}

function First({ title, text, count, children }: FirstProps) {
  const t = useStore(dueMessages)
  if (count === 0) return null
  return (
    <section className="due-group" aria-label={title}>
      <h2>
        {title} <span className="dim">{t.people(count)}</span>
      </h2>
      <p className="small mid due-first-text">{text}</p>
      <div className="card">{children}</div>
    </section>
  )
}

interface RowProps {
  readonly person: DuePerson
  readonly today: LocalDate
  readonly kind: 'act' | 'watch'
  readonly what: string
  readonly when: string
}

function Row({ person, today, kind, what, when }: RowProps) {
  const format = useFormat()
  const places = usePlaceNames()
  return (
    <Link href={`/desk/people/${person.village}/${person.id}`} className="due-person">
      <span className="due-person-who">
        <b>{person.name}</b>
        <span className="small dim">
          {format.age(person.birthDate, today)}, {places.neighbourhood(person.neighbourhood)}
        </span>
      </span>
      <span className="due-person-needs">
        <span className="due-need">
          <StatusMark kind={kind} size={16} />
          <span>{what}</span>
          <span className={`due-when due-when-${kind}`}>{when}</span>
        </span>
      </span>
    </Link>
  )
}
