import { useStore } from '@nanostores/react'
import { IconChevronRight, IconUserShare } from '@tabler/icons-react'
import { useState } from 'react'
import { useLocation } from 'wouter'
import type { HouseholdRecord } from '@jejaring/core/journal/record'
import { current } from '@jejaring/core/journal/writes'
import type { HouseholdFields } from '@jejaring/core/person/person'
import { useHoldUpdate } from '../../session/held-update.ts'
import { today } from '../../store/device-clock.ts'
import { $index } from '../../store/index-of-people.ts'
import { $places } from '../../store/known-places.ts'
import { useHousehold } from '../../store/use-household.ts'
import type { PersonView } from '../../store/use-person.ts'
import { writeDown } from '../../store/write-down.ts'
import { AppBar } from '../../ui/app-bar.tsx'
import { Choice } from '../../ui/choice.tsx'
import { Dock } from '../../ui/dock.tsx'
import { ListRow } from '../../ui/list-row.tsx'
import { Phone } from '../../ui/phone.tsx'
import { WithPerson } from '../person/with-person.tsx'
import { Field, TextField } from '../register/field.tsx'
import { registerMessages } from '../register/register.messages.ts'
import { useRtName } from '../register/use-neighbourhoods.ts'
import { correctMessages } from './correct.messages.ts'
import { houseChangesOf } from './correction.ts'
import '../../forms/service-fields.css'
import '../register/register.css'
import './correct.css'

/** Where the household lives and whose it is; the same for everybody in it. */
export default function Address({ person }: { readonly person: string }) {
  return (
    <WithPerson person={person} back={`/people/${person}`}>
      {(view) => <OfHousehold view={view} />}
    </WithPerson>
  )
}

function OfHousehold({ view }: { readonly view: PersonView }) {
  const household = useHousehold(view.summary.household)
  return household === undefined ? null : <AddressOf view={view} household={household} />
}

interface Props {
  readonly view: PersonView
  readonly household: HouseholdRecord
}

function AddressOf({ view, household: { id, fields } }: Props) {
  const t = useStore(correctMessages)
  const words = useStore(registerMessages)
  const index = useStore($index)
  const places = useStore($places)
  const rtName = useRtName()
  const [, navigate] = useLocation()
  const [form, setForm] = useState<HouseholdFields>({
    rt: current(fields.rt) ?? '',
    headName: current(fields.headName) ?? '',
    address: current(fields.address) ?? '',
  })
  const [note, setNote] = useState<string>()
  useHoldUpdate()
  const { name, id: person } = view.summary
  const page = `/people/${person}`
  const members =
    index && [...index.people.values()].filter(({ household }) => household === id).length
  const change = (next: Partial<HouseholdFields>) => {
    setNote(undefined)
    setForm({ ...form, ...next })
  }
  const save = async () => {
    const changes = houseChangesOf(form, fields)
    if (form.headName.trim().length < 2) setNote(words.headMissing)
    else if (Object.keys(changes).length === 0) setNote(t.nothingNew)
    else {
      await writeDown([
        {
          kind: 'household-changed',
          village: view.village,
          subject: id,
          on: today(),
          body: { changes },
        },
      ])
      navigate(`${page}?changed`, { replace: true })
    }
  }
  return (
    <Phone
      bar={<AppBar title={t.address} context={name} back={page} />}
      foot={
        <Dock
          label={t.save}
          onPress={() => void save()}
          {...(note === undefined ? {} : { note: <span role="alert">{note}</span> })}
        />
      }
    >
      <div className="card">
        <ListRow
          href={`${page}/household`}
          leading={<IconUserShare size={24} stroke={1.75} aria-hidden />}
          title={t.otherHouse({ name })}
          text={t.otherHouseText}
          trailing={<IconChevronRight size={20} stroke={1.75} aria-hidden />}
        />
      </div>
      {members !== undefined && <p className="small mid correct-all">{t.wholeHouse(members)}</p>}
      <Field label={words.headName}>
        <TextField
          label={words.headName}
          value={form.headName}
          onType={(headName) => change({ headName })}
        />
      </Field>
      <Field label={words.neighbourhood}>
        <Choice
          label={words.neighbourhood}
          value={form.rt}
          options={(places?.neighbourhoods ?? [])
            .filter(({ code }) => code.startsWith(`${view.village}/`))
            .map(({ code }) => ({ value: code, label: rtName(code) }))}
          onChoose={(rt) => change({ rt })}
        />
      </Field>
      <Field label={words.address} hint={words.addressHint}>
        <TextField
          label={words.address}
          value={form.address}
          onType={(address) => change({ address })}
        />
      </Field>
    </Phone>
  )
}
