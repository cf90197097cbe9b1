import { useStore } from '@nanostores/react'
import { IconChevronRight } from '@tabler/icons-react'
import { daysBetween, type LocalDate } from '@jejaring/core/calendar/local-date'
import type { VisitReason } from '@jejaring/core/visits/visit-due'
import { reasonFor } from '../../forms/reason-for.ts'
import { useFormat } from '../../i18n/format.ts'
import { rtOf } from '../../i18n/rt-of.ts'
import { useDoseName } from '../../i18n/use-dose-name.ts'
import { useText } from '../../i18n/use-text.ts'
import { useMe } from '../../session/session.ts'
import { today } from '../../store/device-clock.ts'
import { serviceLines } from '../../store/service-lines.at-build.ts'
import type { HouseToVisit, PersonVisitNeed } from '../../store/visits-due.ts'
import { ListRow } from '../../ui/list-row.tsx'
import { Status } from '../../ui/status.tsx'
import { StatusMark, type StatusKind } from '../../ui/status-mark.tsx'
import { Tag } from '../../ui/tag.tsx'
import { taskMessages } from './task-words.messages.ts'

const services = new Map(Object.entries(serviceLines))
const markOfReason: Readonly<Record<VisitReason, StatusKind>> = {
  danger: 'act',
  notFollowed: 'watch',
  missed: 'open',
  data: 'na',
}
/** People named in a row; the house has them all. */
const NAMED = 3

/** A house to visit: for whom, why, since when. */
export function HouseRow({ visit }: { readonly visit: HouseToVisit }) {
  const t = useStore(taskMessages)
  const format = useFormat()
  const me = useMe()
  const why = useWhy()
  const { people, house, household, handed, climbed } = visit
  const [first] = people
  if (first === undefined) return null
  const called = people.reduce((sum, { due }) => sum + due.invites.length, 0)
  const mine = handed.filter(({ to }) => to === me?.id)
  const by = mine.flatMap(({ due }) => due ?? []).toSorted()[0]
  // A letter is as old as it is, in every list.
  const { referral, since } = first.first
  const days = daysBetween(referral?.on ?? since, today())
  return (
    <ListRow
      href={`/households/${household}/visit`}
      leading={<StatusMark kind={markOfReason[first.first.reason]} size={20} />}
      title={t.family({ head: house?.headName ?? first.person.name })}
      aside={`RT\u00a0${rtOf(house?.rt ?? '')}`}
      text={
        <>
          {people.slice(0, NAMED).map(({ person, due, first: need }) => (
            <span key={person.id} className="house-row-person">
              <b>{person.name}</b> {format.age(person.birthDate, today())}: {why(need)}
              {due.needs.length > 1 && ` ${t.andServices({ count: String(due.needs.length - 1) })}`}
            </span>
          ))}
          {people.length > NAMED && (
            <span className="house-row-person">
              {t.others({ count: String(people.length - NAMED) })}
            </span>
          )}
          {called > 0 && <span className="house-row-person small dim">{t.invite(called)}</span>}
          {mine.length > 0 && <Tag>{t.forYou}</Tag>}
          {by !== undefined && <By day={by} />}
          {climbed && <Tag>{t.climbed}</Tag>}
        </>
      }
      trailing={
        <span className="task-trailing">
          <span className="small mid">{days < 1 ? t.today : format.wait(days)}</span>
          <IconChevronRight size={20} stroke={1.75} aria-hidden />
        </span>
      }
    />
  )
}

/** Until when somebody asked for the visit. */
function By({ day }: { readonly day: LocalDate }) {
  const t = useStore(taskMessages)
  const format = useFormat()
  const words = { day: format.day(day, today()) }
  if (day >= today()) return <Tag tone="teal">{t.by(words)}</Tag>
  return <Status kind="act">{t.pastDue(words)}</Status>
}

function useWhy(): (need: PersonVisitNeed) => string {
  const t = useStore(taskMessages)
  const say = useText()
  const nameOfDose = useDoseName()
  const cadre = useMe()?.cadre ?? 'kader'
  return ({ reason, window, referral }) => {
    if (referral !== undefined) return say(reasonFor(cadre, services, referral))
    if (reason === 'data') return t.wrongData
    if (window === undefined) return t.missedControl
    const label = services.get(window.service)?.label
    if (window.dose !== undefined) return nameOfDose(window.dose)
    return label === undefined ? window.service : say(label)
  }
}
