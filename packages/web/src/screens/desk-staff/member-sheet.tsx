import { Button } from '@mantine/core'
import { useStore } from '@nanostores/react'
import { useState } from 'react'
import type { StaffMember, StaffPost } from '@jejaring/core/staff/member'
import { contracts, duties, professions } from '@jejaring/core/staff/profession'
import type { StaffRegister } from '@jejaring/core/staff/wire'
import { useFormat } from '../../i18n/format.ts'
import { useText } from '../../i18n/use-text.ts'
import { uuidv7 } from '../../store/uuid.ts'
import { Link } from '../../ui/link.tsx'
import { Sheet } from '../../ui/sheet.tsx'
import { staffMessages } from './desk-staff.messages.ts'
import { lastDayOf } from './last-day.ts'
import { isFineMember, memberOfDraft, MemberFields, type MemberDraft } from './member-fields.tsx'
import { draftOfPost, isFinePost, postOfDraft, PostFields, type PostDraft } from './post-fields.tsx'
import { SaveLine } from './save-line.tsx'
import { StaffChanges } from './staff-changes.tsx'
import type { KeepStaff } from './use-staff.ts'

interface Props {
  readonly member: StaffMember
  readonly register: StaffRegister
  readonly keep: KeepStaff
  readonly onClose: () => void
}

/** One person: who, every task anywhere, and what was changed by whom. */
export function MemberSheet({ member, register, keep, onClose }: Props) {
  const t = useStore(staffMessages)
  const say = useText()
  const [open, setOpen] = useState<'person' | StaffPost | 'new-post'>()
  const back = () => setOpen(undefined)
  const facts = [
    say(professions[member.profession]),
    say(contracts[member.contract]),
    member.birthYear === undefined ? '' : String(member.birthYear),
    member.number,
    member.phone,
    member.account === undefined ? t.noAccount : t.hasAccount,
  ].filter((fact) => fact !== '')
  return (
    <Sheet opened title={member.name} onClose={onClose}>
      {open === undefined && (
        <>
          <p className="mid">{facts.join(', ')}</p>
          {member.profession === 'kader' && (
            <Link className="link-button" href={passportOf(member, register)}>
              {t.passport}
            </Link>
          )}
          <h3 className="staff-posts-head">{t.posts}</h3>
          <ul className="staff-posts">
            {member.posts.map((post) => (
              <PostRow key={post.id} post={post} register={register} onEdit={() => setOpen(post)} />
            ))}
          </ul>
          {member.joined?.map(({ id, name }) => (
            <p key={id} className="small mid">
              {t.alsoWritten({ name })}{' '}
              {register.mayWrite && (
                <button
                  type="button"
                  className="link-button"
                  onClick={() => void keep('/same', { one: id, other: member.id, state: '' })}
                >
                  {t.part}
                </button>
              )}
            </p>
          ))}
          {register.mayWrite && (
            <div className="sheet-actions">
              <Button variant="default" onClick={() => setOpen('person')}>
                {t.edit}
              </Button>
              <Button variant="default" onClick={() => setOpen('new-post')}>
                {t.addPost}
              </Button>
            </div>
          )}
          <StaffChanges member={member} register={register} />
        </>
      )}
      {open === 'person' && (
        <EditMember member={member} register={register} keep={keep} onDone={back} />
      )}
      {open !== undefined && open !== 'person' && (
        <EditPost
          member={member}
          post={open === 'new-post' ? undefined : open}
          register={register}
          keep={keep}
          onDone={back}
        />
      )}
    </Sheet>
  )
}

function passportOf({ id, village, posts }: StaffMember, { places }: StaffRegister): string {
  const own = places.find((place) => posts.some(({ facility }) => facility === place.id))
  return `/desk/kader?village=${own?.villages[0] ?? village}&kader=${id}`
}

function PostRow({
  post,
  register: { places, elsewhere, mayWrite },
  onEdit,
}: {
  readonly post: StaffPost
  readonly register: StaffRegister
  readonly onEdit: () => void
}) {
  const t = useStore(staffMessages)
  const say = useText()
  const format = useFormat()
  const own = places.find(({ id }) => id === post.facility)
  return (
    <li>
      <span>
        <b>{own?.name ?? elsewhere[post.facility] ?? post.facility}</b>, {say(duties[post.duty])}
        <span className="small mid">
          {t.sinceDay({ day: format.shortDay(post.from) })}
          {post.before !== undefined &&
            ` ${t.untilDay({ day: format.shortDay(lastDayOf(post.before)) })}`}
          , {post.decree === '' ? t.noDecree : post.decree}
        </span>
      </span>
      {mayWrite && own !== undefined && (
        <Button variant="subtle" onClick={onEdit}>
          {t.editPost}
        </Button>
      )}
    </li>
  )
}

interface EditProps {
  readonly member: StaffMember
  readonly register: StaffRegister
  readonly keep: KeepStaff
  readonly onDone: () => void
}

function EditMember({ member, register, keep, onDone }: EditProps) {
  const [draft, setDraft] = useState<MemberDraft>({
    ...member,
    birthYear: member.birthYear === undefined ? '' : String(member.birthYear),
    account: member.account ?? '',
  })
  return (
    <>
      <MemberFields
        draft={draft}
        register={register}
        {...(member.account === undefined ? {} : { ownAccount: member.account })}
        onChange={setDraft}
      />
      <SaveLine
        disabled={!isFineMember(draft)}
        onClose={onDone}
        save={() => keep('', { ...memberOfDraft(draft), id: member.id, version: member.version })}
      />
    </>
  )
}

function EditPost({
  member,
  post,
  register,
  keep,
  onDone,
}: EditProps & { readonly post: StaffPost | undefined }) {
  const t = useStore(staffMessages)
  const [id] = useState(() => post?.id ?? uuidv7(Date.now()))
  const [draft, setDraft] = useState<PostDraft>(
    post === undefined
      ? {
          facility: register.places.at(-1)?.id ?? '',
          duty: 'member',
          from: register.today,
          lastDay: '',
          decree: '',
          decreeOn: '',
        }
      : draftOfPost(post),
  )
  const places =
    post === undefined
      ? register.places
      : register.places.filter((place) => place.id === post.facility)
  const wanted = { member: member.id, id, version: post?.version ?? 0 }
  return (
    <>
      <PostFields draft={draft} places={places} today={register.today} onChange={setDraft} />
      <SaveLine
        disabled={!isFinePost(draft, register.today)}
        onClose={onDone}
        save={() => keep('/posts', { ...postOfDraft(draft), ...wanted })}
      />
      {post !== undefined && (
        <Button
          variant="subtle"
          color="red"
          onClick={() =>
            void keep('/posts', { ...post, ...wanted, isWithdrawn: true }).then(onDone)
          }
        >
          {t.never}
        </Button>
      )}
    </>
  )
}
