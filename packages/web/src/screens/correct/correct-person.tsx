import { useStore } from '@nanostores/react'
import { useState } from 'react'
import { useLocation } from 'wouter'
import type { LocalDate } from '@jejaring/core/calendar/local-date'
import { current } from '@jejaring/core/journal/writes'
import { useHoldUpdate } from '../../session/held-update.ts'
import { today } from '../../store/device-clock.ts'
import type { PersonView } from '../../store/use-person.ts'
import { useHeadOf } from '../../store/use-head-of.ts'
import { writeDown } from '../../store/write-down.ts'
import { AppBar } from '../../ui/app-bar.tsx'
import { Dock } from '../../ui/dock.tsx'
import { Phone } from '../../ui/phone.tsx'
import { WithPerson } from '../person/with-person.tsx'
import { missingOf, type Newcomer } from '../register/newcomer.ts'
import { PersonFieldsForm, RelationField } from '../register/person-fields-form.tsx'
import { registerMessages } from '../register/register.messages.ts'
import { correctMessages } from './correct.messages.ts'
import { changesOf, formOf } from './correction.ts'
import '../../forms/service-fields.css'
import '../register/register.css'

/** What was written down wrongly about a person is put right; who changed what stays readable in the journal. */
export default function CorrectPerson({ person }: { readonly person: string }) {
  return (
    <WithPerson person={person} back={`/people/${person}`}>
      {(view) => <Correction view={view} />}
    </WithPerson>
  )
}

function Correction({ view }: { readonly view: PersonView }) {
  const t = useStore(correctMessages)
  const words = useStore(registerMessages)
  const [, navigate] = useLocation()
  const { id, fields } = view.record
  const [form, setForm] = useState(() => formOf(fields))
  const [isStrict, setStrict] = useState(false)
  const [note, setNote] = useState<string>()
  const [isSaving, setSaving] = useState(false)
  const [isSure, setSure] = useState(false)
  const head = useHeadOf(view.summary.household, id)
  useHoldUpdate()
  const page = `/people/${id}`
  const change = (next: Newcomer) => {
    setNote(undefined)
    setSure(false)
    setForm(next)
  }
  const save = async () => {
    const changes =
      missingOf(form, today()).length > 0 ? undefined : changesOf(form, fields, today())
    if (changes === undefined) {
      setStrict(true)
      setNote(words.fixFirst)
      return
    }
    if (Object.keys(changes).length === 0) {
      setNote(t.nothingNew)
      return
    }
    const before = visitsBefore(view, changes.birthDate?.value)
    if (before > 0 && !isSure) {
      setNote(t.visitsBeforeBirth(before))
      setSure(true)
      return
    }
    setSaving(true)
    try {
      await writeDown([
        {
          kind: 'person-changed',
          village: view.village,
          subject: id,
          on: today(),
          body: { changes },
        },
      ])
      navigate(`${page}?changed`, { replace: true })
    } finally {
      setSaving(false)
    }
  }
  return (
    <Phone
      bar={<AppBar title={t.title} context={view.summary.name} back={page} />}
      foot={
        <Dock
          label={t.save}
          busy={isSaving}
          onPress={() => void save()}
          {...(note === undefined ? {} : { note: <span role="alert">{note}</span> })}
        />
      }
    >
      <PersonFieldsForm
        person={form}
        isStrict={isStrict}
        {...(current(fields.nik) === undefined ? {} : { nikNote: t.nikKept })}
        {...(current(fields.birthDateEstimated) === true ? { birthNote: t.wasEstimated } : {})}
        onChange={change}
      />
      <RelationField
        relation={form.relation}
        head={head}
        onPick={(relation) => change({ ...form, relation })}
      />
    </Phone>
  )
}

/** Standing visits that a new birth date would put before the birth. */
const visitsBefore = ({ record }: PersonView, birthDate: LocalDate | undefined): number =>
  birthDate === undefined
    ? 0
    : record.encounters.filter(
        ({ voided, versions: [version] }) =>
          voided === undefined && version !== undefined && version.on < birthDate,
      ).length
