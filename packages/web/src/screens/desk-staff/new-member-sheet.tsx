import { useStore } from '@nanostores/react'
import { useState } from 'react'
import type { Profession } from '@jejaring/core/staff/profession'
import type { StaffRegister } from '@jejaring/core/staff/wire'
import { uuidv7 } from '../../store/uuid.ts'
import { Sheet } from '../../ui/sheet.tsx'
import { staffMessages } from './desk-staff.messages.ts'
import { isFineMember, memberOfDraft, MemberFields, type MemberDraft } from './member-fields.tsx'
import { isFinePost, postOfDraft, PostFields, type PostDraft } from './post-fields.tsx'
import { SaveLine } from './save-line.tsx'
import type { KeepStaff } from './use-staff.ts'

/** Where somebody new begins, and what an account already says. */
export interface FirstPost {
  readonly facility: string
  readonly account?: string
  readonly name?: string
  readonly profession?: Profession
}
interface Props {
  readonly first: FirstPost
  readonly register: StaffRegister
  readonly keep: KeepStaff
  readonly onClose: () => void
}

/** Writes down somebody with a first task. */
export function NewMemberSheet({ first, register, keep, onClose }: Props) {
  const t = useStore(staffMessages)
  // Sent again after a line that broke it is the same person and the same task.
  const [ids] = useState(() => ({ member: uuidv7(Date.now()), post: uuidv7(Date.now()) }))
  const [member, setMember] = useState<MemberDraft>({
    name: first.name ?? '',
    profession: first.profession ?? 'kader',
    contract:
      first.profession === undefined || first.profession === 'kader'
        ? 'volunteer'
        : 'civil-servant',
    birthYear: '',
    phone: '',
    number: '',
    account: first.account ?? '',
  })
  const [post, setPost] = useState<PostDraft>({
    facility: first.facility,
    duty: 'member',
    from: register.today,
    lastDay: '',
    decree: '',
    decreeOn: '',
  })
  const same = register.members.find(
    ({ name }) => name.toLowerCase() === member.name.trim().toLowerCase(),
  )
  return (
    <Sheet opened title={t.add} onClose={onClose}>
      <MemberFields draft={member} register={register} onChange={setMember} />
      {same !== undefined && <p className="staff-note">{t.sameName({ name: same.name })}</p>}
      <PostFields draft={post} places={register.places} today={register.today} onChange={setPost} />
      <SaveLine
        disabled={!isFineMember(member) || !isFinePost(post, register.today)}
        onClose={onClose}
        save={() =>
          keep('', {
            ...memberOfDraft(member),
            id: ids.member,
            version: 0,
            post: { ...postOfDraft(post), id: ids.post },
          })
        }
      />
    </Sheet>
  )
}
