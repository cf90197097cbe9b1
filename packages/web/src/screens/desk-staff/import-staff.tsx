import { useStore } from '@nanostores/react'
import { staffHeads, type StaffColumn } from '@jejaring/core/staff/staff-sheet'
import type {
  StaffChange,
  StaffPlace,
  StaffRefusal,
  StaffRowTrouble,
} from '@jejaring/core/staff/wire'
import { ImportFile } from '../../sheet-import/import-file.tsx'
import { staffMessages } from './desk-staff.messages.ts'

interface Props {
  readonly places: readonly StaffPlace[]
  readonly onTaken: () => void
}

/** Brings a sheet of staff in. */
export function ImportStaff({ places, onTaken }: Props) {
  const t = useStore(staffMessages)
  const what = { member: t.newPerson, post: t.newTask, changed: t.changedTask } as const
  const troubles: Readonly<Record<StaffRowTrouble, string>> = {
    missing: t.rMissing,
    unknown: t.rUnknown,
    ambiguous: t.rAmbiguous,
    'name-ambiguous': t.rNameAmbiguous,
    'too-long': t.rTooLong,
    'day-unclear': t.rDay,
    'day-ahead': t.rDecreeAhead,
    'year-unclear': t.rYear,
    'is-nik': t.rNik,
    'number-unclear': t.rNumberUnclear,
    'number-of-another': t.rNumberOfAnother,
    'ends-before-it-begins': t.rEnds,
    twice: t.rTwice,
  }
  return (
    <ImportFile<StaffChange, StaffColumn, StaffRowTrouble>
      path="/api/staff/import"
      label={t.upload}
      noHead={t.noHead}
      columns={columns}
      troubles={({ because }: StaffRefusal) => troubles[because]}
      say={({ name, facility, what: kind }) =>
        `${name}, ${places.find(({ id }) => id === facility)?.name ?? facility}: ${what[kind]}`
      }
      onTaken={onTaken}
    />
  )
}

/** As the columns are headed in the template, in either language. */
const columns: Readonly<Record<StaffColumn, string>> = {
  name: staffHeads.name[0],
  profession: staffHeads.profession[0],
  place: staffHeads.place[0],
  village: staffHeads.village[0],
  duty: staffHeads.duty[0],
  from: staffHeads.from[0],
  until: staffHeads.until[0],
  decree: staffHeads.decree[0],
  decreeOn: staffHeads.decreeOn[0],
  contract: staffHeads.contract[0],
  number: staffHeads.number[0],
  birthYear: staffHeads.birthYear[0],
  phone: staffHeads.phone[0],
}
