import { Button } from '@mantine/core'
import { useStore } from '@nanostores/react'
import { useState } from 'react'
import type { StaffMember } from '@jejaring/core/staff/member'
import { professions } from '@jejaring/core/staff/profession'
import { likelySame, type LikelySame } from '@jejaring/core/staff/same-staff'
import type { NewSame, StaffRegister } from '@jejaring/core/staff/wire'
import { useFormat } from '../../i18n/format.ts'
import { useText } from '../../i18n/use-text.ts'
import { ErrorLine } from '../../ui/error-line.tsx'
import { Section } from '../../ui/section.tsx'
import { staffMessages } from './desk-staff.messages.ts'
import type { KeepStaff } from './use-staff.ts'

/** Looked at one after the other, above the register and not instead of it. */
const AT_ONCE = 2

interface Props {
  readonly register: StaffRegister
  readonly keep: KeepStaff
}

/** Entries that may be one person whom two places have written down: put together after a look at both, or told apart. */
export function Alike({ register, keep }: Props) {
  const t = useStore(staffMessages)
  const [done, setDone] = useState<NewSame & { readonly name: string }>()
  const [hasFailed, setFailed] = useState(false)
  const pairs = register.mayWrite ? likelySame(register.members, register.apart) : []
  const say = async (name: string, body: NewSame) => {
    const kept = await keep('/same', body)
    setFailed(kept !== 'kept')
    if (kept === 'kept') setDone(body.state === '' ? undefined : { ...body, name })
  }
  if (pairs.length === 0 && done === undefined && !hasFailed) return null
  return (
    <Section title={t.alike} count={pairs.length}>
      {hasFailed && <ErrorLine>{t.notSaved}</ErrorLine>}
      {done !== undefined && (
        <p role="status" className="small staff-said">
          {done.state === 'same' ? t.joined({ name: done.name }) : t.toldApart({ name: done.name })}{' '}
          <button
            type="button"
            className="link-button"
            onClick={() => void say(done.name, { ...done, state: '' })}
          >
            {t.undo}
          </button>
        </p>
      )}
      {pairs.slice(0, AT_ONCE).map((pair) => (
        <Pair
          key={`${pair.one.id} ${pair.other.id}`}
          pair={pair}
          register={register}
          onSay={(state) =>
            void say(pair.one.name, { one: pair.one.id, other: pair.other.id, state })
          }
        />
      ))}
    </Section>
  )
}

function Pair({
  pair: { one, other, because },
  register,
  onSay,
}: {
  readonly pair: LikelySame
  readonly register: StaffRegister
  readonly onSay: (state: 'same' | 'apart') => void
}) {
  const t = useStore(staffMessages)
  const reasons = { number: t.sameNumber, phone: t.samePhone, name: t.sameNameToo } as const
  return (
    <article className="card staff-alike" aria-label={`${one.name}, ${other.name}`}>
      <div className="staff-two">
        <Entry member={one} register={register} />
        <Entry member={other} register={register} />
      </div>
      <p className="small mid">
        {reasons[because]} {t.joinText({ tasks: one.posts.length + other.posts.length })}
      </p>
      <div className="staff-alike-acts">
        <Button onClick={() => onSay('same')}>{t.join}</Button>
        <Button variant="default" onClick={() => onSay('apart')}>
          {t.tellApart}
        </Button>
      </div>
    </article>
  )
}

function Entry({
  member: { name, profession, birthYear, number, phone, account, posts },
  register: { places, elsewhere },
}: {
  readonly member: StaffMember
  readonly register: StaffRegister
}) {
  const t = useStore(staffMessages)
  const say = useText()
  const format = useFormat()
  const placeOf = (id: string) =>
    places.find((place) => place.id === id)?.name ?? elsewhere[id] ?? id
  const facts = [
    say(professions[profession]),
    birthYear === undefined ? '' : String(birthYear),
    number,
    phone,
    account === undefined ? t.noAccount : t.hasAccount,
  ].filter((fact) => fact !== '')
  return (
    <div>
      <b>{name}</b>
      <p className="small mid">{facts.join(', ')}</p>
      <ul className="small">
        {posts.map(({ id, facility, from }) => (
          <li key={id}>
            {placeOf(facility)}, {t.sinceDay({ day: format.shortDay(from) })}
          </li>
        ))}
      </ul>
    </div>
  )
}
