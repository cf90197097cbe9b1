import { NativeSelect, TextInput } from '@mantine/core'
import { useStore } from '@nanostores/react'
import { hasPersonNumber } from '@jejaring/core/problem/names-nobody'
import {
  allContracts,
  allProfessions,
  contracts,
  professions,
  type Contract,
  type Profession,
} from '@jejaring/core/staff/profession'
import { isNik, LONGEST, type NewMember, type StaffRegister } from '@jejaring/core/staff/wire'
import { useText } from '../../i18n/use-text.ts'
import { staffMessages } from './desk-staff.messages.ts'

export interface MemberDraft {
  readonly name: string
  readonly profession: Profession
  readonly contract: Contract
  readonly birthYear: string
  readonly phone: string
  readonly number: string
  readonly account: string
}

export function memberOfDraft({
  birthYear,
  account,
  ...draft
}: MemberDraft): Omit<NewMember, 'id' | 'version' | 'post'> {
  return {
    ...draft,
    name: draft.name.trim(),
    ...(/^\d{4}$/.test(birthYear) ? { birthYear: Number(birthYear) } : {}),
    ...(account === '' ? {} : { account }),
  }
}

/** Somebody is named by letters; a NIK is written nowhere. */
export const isFineMember = ({ name, number }: MemberDraft): boolean =>
  name.trim().length >= 2 && !hasPersonNumber(name) && !isNik(number)

interface Props {
  readonly draft: MemberDraft
  readonly register: StaffRegister
  /** The name of the account that the person has already. */
  readonly ownAccount?: string
  readonly onChange: (draft: MemberDraft) => void
}

/** Who somebody is. */
export function MemberFields({ draft, register, ownAccount, onChange }: Props) {
  const t = useStore(staffMessages)
  const say = useText()
  const set = (change: Partial<MemberDraft>) => onChange({ ...draft, ...change })
  const accounts = register.accounts.map(({ id, name }) => ({ value: id, label: name }))
  if (ownAccount !== undefined) accounts.unshift({ value: ownAccount, label: t.hasAccount })
  return (
    <div className="staff-form">
      <TextInput
        label={t.name}
        value={draft.name}
        maxLength={LONGEST.name}
        error={hasPersonNumber(draft.name) && t.nameIsNumber}
        onChange={(event) => set({ name: event.currentTarget.value })}
      />
      <NativeSelect
        label={t.profession}
        value={draft.profession}
        data={allProfessions.map((value) => ({ value, label: say(professions[value]) }))}
        onChange={({ currentTarget: { value } }) =>
          set({ profession: allProfessions.find((one) => one === value) ?? draft.profession })
        }
      />
      <NativeSelect
        label={t.contract}
        value={draft.contract}
        data={allContracts.map((value) => ({ value, label: say(contracts[value]) }))}
        onChange={({ currentTarget: { value } }) =>
          set({ contract: allContracts.find((one) => one === value) ?? draft.contract })
        }
      />
      <TextInput
        label={t.birthYear}
        inputMode="numeric"
        value={draft.birthYear}
        maxLength={4}
        onChange={(event) => set({ birthYear: event.currentTarget.value })}
      />
      <TextInput
        label={t.phone}
        type="tel"
        value={draft.phone}
        maxLength={LONGEST.phone}
        onChange={(event) => set({ phone: event.currentTarget.value })}
      />
      <TextInput
        label={t.number}
        description={t.numberHint}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        error={isNik(draft.number) && t.rNik}
        value={draft.number}
        maxLength={LONGEST.number}
        onChange={(event) => set({ number: event.currentTarget.value })}
      />
      <NativeSelect
        label={t.account}
        value={draft.account}
        data={[{ value: '', label: t.noAccount }, ...accounts]}
        onChange={(event) => set({ account: event.currentTarget.value })}
      />
    </div>
  )
}
