import { NativeSelect, TextInput } from '@mantine/core'
import { useStore } from '@nanostores/react'
import { isLocalDate, localDate, type LocalDate } from '@jejaring/core/calendar/local-date'
import { isSigned, type StaffPost } from '@jejaring/core/staff/member'
import { allDuties, duties, type Duty } from '@jejaring/core/staff/profession'
import { LONGEST, type StaffPlace } from '@jejaring/core/staff/wire'
import { useText } from '../../i18n/use-text.ts'
import { staffMessages } from './desk-staff.messages.ts'
import { beforeOf, lastDayOf } from './last-day.ts'

export interface PostDraft {
  readonly facility: string
  readonly duty: Duty
  readonly from: string
  readonly lastDay: string
  readonly decree: string
  readonly decreeOn: string
}

export const draftOfPost = (post: StaffPost): PostDraft => ({
  facility: post.facility,
  duty: post.duty,
  from: post.from,
  lastDay: post.before === undefined ? '' : lastDayOf(post.before),
  decree: post.decree,
  decreeOn: post.decreeOn ?? '',
})

export const isFinePost = ({ from, decreeOn }: PostDraft, today: LocalDate): boolean =>
  isLocalDate(from) && !isAhead(decreeOn, today)

const isAhead = (decreeOn: string, today: LocalDate): boolean =>
  isLocalDate(decreeOn) && !isSigned({ decreeOn }, today)

/** @param draft with a day to begin on */
export const postOfDraft = ({
  from,
  lastDay,
  decree,
  decreeOn,
  ...draft
}: PostDraft): Omit<StaffPost, 'id' | 'version'> => ({
  ...draft,
  from: localDate(from),
  decree: decree.trim(),
  ...beforeOf(lastDay),
  ...(isLocalDate(decreeOn) ? { decreeOn } : {}),
})

interface Props {
  readonly draft: PostDraft
  /** Where the task may be; one that is known stays where it is. */
  readonly places: readonly Pick<StaffPlace, 'id' | 'name'>[]
  readonly today: LocalDate
  readonly onChange: (draft: PostDraft) => void
}

/** What somebody does where, from when to when and by which decree. */
export function PostFields({ draft, places, today, onChange }: Props) {
  const t = useStore(staffMessages)
  const say = useText()
  const set = (change: Partial<PostDraft>) => onChange({ ...draft, ...change })
  return (
    <div className="staff-form">
      <NativeSelect
        label={t.place}
        value={draft.facility}
        data={places.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(event) => set({ facility: event.currentTarget.value })}
      />
      <NativeSelect
        label={t.duty}
        value={draft.duty}
        data={allDuties.map((value) => ({ value, label: say(duties[value]) }))}
        onChange={({ currentTarget: { value } }) =>
          set({ duty: allDuties.find((one) => one === value) ?? draft.duty })
        }
      />
      <TextInput
        label={t.from}
        type="date"
        value={draft.from}
        onChange={(event) => set({ from: event.currentTarget.value })}
      />
      <TextInput
        label={t.until}
        description={t.untilHint}
        inputWrapperOrder={['label', 'input', 'description']}
        type="date"
        value={draft.lastDay}
        min={draft.from}
        onChange={(event) => set({ lastDay: event.currentTarget.value })}
      />
      <TextInput
        label={t.decreeNumber}
        value={draft.decree}
        maxLength={LONGEST.decree}
        onChange={(event) => set({ decree: event.currentTarget.value })}
      />
      <TextInput
        label={t.decreeOn}
        type="date"
        max={today}
        error={isAhead(draft.decreeOn, today) && t.rDecreeAhead}
        value={draft.decreeOn}
        onChange={(event) => set({ decreeOn: event.currentTarget.value })}
      />
    </div>
  )
}
