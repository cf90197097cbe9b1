import { Button } from '@mantine/core'
import { useStore } from '@nanostores/react'
import { holdsOn, type StaffMember } from '@jejaring/core/staff/member'
import { contracts, duties, professions } from '@jejaring/core/staff/profession'
import type { StaffPlace, StaffRegister } from '@jejaring/core/staff/wire'
import { useFormat } from '../../i18n/format.ts'
import { useText } from '../../i18n/use-text.ts'
import { NameButton } from '../../ui/name-button.tsx'
import { Section } from '../../ui/section.tsx'
import { Status } from '../../ui/status.tsx'
import { staffMessages } from './desk-staff.messages.ts'
import type { FirstPost } from './new-member-sheet.tsx'
import { lastDayOf } from './last-day.ts'

interface Props {
  readonly place: StaffPlace
  readonly register: StaffRegister
  readonly shown: 'working' | 'stopped'
  readonly onOpen: (member: StaffMember) => void
  readonly onWrite: (post: FirstPost) => void
}

/** One place: who works there, or has stopped, and who is missing. */
export function PlaceSection({ place, register, shown, onOpen, onWrite }: Props) {
  const t = useStore(staffMessages)
  const say = useText()
  const format = useFormat()
  const { today, members } = register
  const rows = members.flatMap((member) =>
    member.posts
      .filter(
        (post) =>
          post.facility === place.id &&
          (shown === 'stopped'
            ? post.before !== undefined && post.before <= today
            : holdsOn(post, today) || today < post.from),
      )
      .map((post) => ({ member, post })),
  )
  const free = register.accounts.filter(({ facility }) => facility === place.id)
  if (shown === 'stopped' && rows.length === 0) return null
  return (
    <Section
      title={place.name}
      aside={
        place.vacancies.length === 0 ? (
          place.kind !== 'puskesmas' && <Status kind="ok">{t.complete}</Status>
        ) : (
          <span className="staff-missing">
            {place.vacancies.map(({ profession, missing }) => (
              <Status key={profession} kind="watch">
                {t.missing({
                  count: format.number(missing),
                  profession: say(professions[profession]).toLowerCase(),
                })}
              </Status>
            ))}
          </span>
        )
      }
    >
      <div className="card">
        {rows.length > 0 && (
          <table className="staff-table">
            <thead>
              <tr>
                <th scope="col">{t.name}</th>
                <th scope="col">{t.profession}</th>
                <th scope="col">{t.duty}</th>
                <th scope="col">{t.since}</th>
                <th scope="col">{t.decree}</th>
                <th scope="col">{t.contract}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map(({ member, post }) => (
                <tr key={post.id}>
                  <th scope="row">
                    <NameButton onClick={() => onOpen(member)}>{member.name}</NameButton>
                    <AlsoAt member={member} place={place.id} register={register} />
                  </th>
                  <td>{say(professions[member.profession])}</td>
                  <td data-label={t.duty}>{say(duties[post.duty])}</td>
                  <td data-label={t.since}>
                    {format.shortDay(post.from)}
                    {post.before !== undefined && (
                      <span className="small mid">
                        {' '}
                        {t.untilDay({ day: format.shortDay(lastDayOf(post.before)) })}
                      </span>
                    )}
                  </td>
                  <td data-label={t.decree}>
                    {post.decree === '' ? <span className="dim">{t.noDecree}</span> : post.decree}
                  </td>
                  <td data-label={t.contract}>{say(contracts[member.contract])}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
        {rows.length === 0 && free.length === 0 && <p className="staff-note mid">{t.nobody}</p>}
        {shown === 'working' && free.length > 0 && (
          <div className="staff-free">
            <p className="small mid">{place.isRegistered ? t.withAccount : t.byAccounts}</p>
            {free.map(({ id, name, profession }) => (
              <div key={id} className="staff-free-row">
                <span>
                  <b>{name}</b> <span className="mid">{say(professions[profession])}</span>
                </span>
                {register.mayWrite && (
                  <Button
                    variant="default"
                    onClick={() => onWrite({ facility: place.id, account: id, name, profession })}
                  >
                    {t.write}
                  </Button>
                )}
              </div>
            ))}
          </div>
        )}
      </div>
    </Section>
  )
}

/** Where else somebody works today. */
function AlsoAt({
  member,
  place,
  register: { today, places, elsewhere },
}: {
  readonly member: StaffMember
  readonly place: string
  readonly register: StaffRegister
}) {
  const t = useStore(staffMessages)
  const others = member.posts.filter((post) => post.facility !== place && holdsOn(post, today))
  if (others.length === 0) return null
  const names = others.map(
    ({ facility }) =>
      places.find(({ id }) => id === facility)?.name ?? elsewhere[facility] ?? facility,
  )
  return <span className="small mid">{t.alsoAt({ places: [...new Set(names)].join(', ') })}</span>
}
