import { useStore } from '@nanostores/react'
import { daysBetween, type LocalDate } from '@jejaring/core/calendar/local-date'
import { catalogue } from '@jejaring/core/catalogue/index'
import { useFormat } from '../../i18n/format.ts'
import { useDoseName } from '../../i18n/use-dose-name.ts'
import { useText } from '../../i18n/use-text.ts'
import { Link } from '../../ui/link.tsx'
import { StatusMark, type StatusKind } from '../../ui/status-mark.tsx'
import { usePlaceNames } from '../desk-home/place-names.ts'
import { dueMessages } from './desk-due.messages.ts'
import { daysLate, REFERRAL, type DuePerson } from './due-groups.ts'

interface Props {
  readonly title: string
  readonly people: readonly DuePerson[]
  readonly today: LocalDate
  /** Only this one of what each person needs. */
  readonly service?: string
}

/** One Posyandu's people; a row opens the person. */
export function DueGroupTable({ title, people, today, service }: Props) {
  const t = useStore(dueMessages)
  const format = useFormat()
  const places = usePlaceNames()
  return (
    <section className="due-group">
      <h2>
        {title} <span className="dim">{t.people(people.length)}</span>
      </h2>
      <div className="card">
        {people.map((person) => (
          <Link
            key={person.id}
            href={`/desk/people/${person.village}/${person.id}`}
            className="due-person"
          >
            <span className="due-person-who">
              <b>{person.name}</b>
              <span className="small dim">
                {format.age(person.birthDate, today)}, {places.neighbourhood(person.neighbourhood)}
              </span>
            </span>
            <span className="due-person-needs">
              <Needs
                person={person}
                today={today}
                {...(service === undefined ? {} : { service })}
              />
            </span>
          </Link>
        ))}
      </div>
    </section>
  )
}

interface NeedsProps {
  readonly person: DuePerson
  readonly today: LocalDate
  readonly service?: string
}

function Needs({ person, today, service }: NeedsProps) {
  const t = useStore(dueMessages)
  const text = useText()
  const nameOfDose = useDoseName()
  const format = useFormat()
  const targets: Readonly<Record<string, string>> = {
    pustu: t.toPustu,
    puskesmas: t.toPuskesmas,
    hospital: t.toHospital,
  }
  const isWanted = (id: string) => service === undefined || service === id
  const due = person.due.filter((window) => isWanted(window.service))
  // In the order of the list the first is the latest; what is promised for a day to come waits for nobody.
  const first = due.find(({ promised }) => promised === undefined || promised <= today)
  const late = first === undefined ? 0 : daysLate(first.late, today)
  return (
    <>
      {person.referrals
        .filter(() => isWanted(REFERRAL))
        .map((referral) => {
          const waiting = daysBetween(referral.on, today)
          const kind: StatusKind = waiting > referral.withinDays ? 'act' : 'watch'
          const to = targets[referral.to] ?? referral.to
          return (
            <span key={referral.id} className="due-need">
              <StatusMark kind={kind} size={16} />
              <span>{t.referred({ to, day: format.day(referral.on, today) })}</span>
              <span className={`due-when due-when-${kind}`}>
                {t.waitsFor({ time: format.wait(waiting) })}
              </span>
            </span>
          )
        })}
      {due.length > 0 && (
        <span className="due-needs-line">
          <span className="due-chips">
            {due.map((window) => {
              const { promised } = window
              const isLater = promised !== undefined && promised > today
              const isLate = daysLate(window.late, today) >= 0 && !isLater
              const label = catalogue.services.find(({ id }) => id === window.service)?.label
              return (
                <span key={`${window.service} ${window.dose ?? ''}`} className="due-chip">
                  <StatusMark kind={isLate ? 'watch' : 'open'} size={12} plain />
                  {[
                    label === undefined ? window.service : text(label),
                    ...(window.dose === undefined ? [] : [nameOfDose(window.dose)]),
                    ...(promised === undefined
                      ? []
                      : [t.promised({ day: format.day(promised, today) })]),
                  ].join(', ')}
                </span>
              )
            })}
          </span>
          {first !== undefined && (
            <span className={`due-when due-when-${late >= 0 ? 'watch' : 'open'}`}>
              {late > 0
                ? t.overdue({ time: format.wait(late) })
                : t.dueUntil({ day: format.day(first.late, today) })}
            </span>
          )}
        </span>
      )}
    </>
  )
}
