import { useStore } from '@nanostores/react'
import { useRef, useState } from 'react'
import { useLocation } from 'wouter'
import { editOf } from '@jejaring/core/journal/writes'
import type { Relation } from '@jejaring/core/person/person'
import { useHoldUpdate } from '../../session/held-update.ts'
import { today } from '../../store/device-clock.ts'
import { $index } from '../../store/index-of-people.ts'
import type { PersonView } from '../../store/use-person.ts'
import { newId, writeDown, type Note } from '../../store/write-down.ts'
import { AppBar } from '../../ui/app-bar.tsx'
import { Dock } from '../../ui/dock.tsx'
import { Phone } from '../../ui/phone.tsx'
import { WithPerson } from '../person/with-person.tsx'
import { HouseStep } from '../register/house-step.tsx'
import { NewHouseStep } from '../register/new-house-step.tsx'
import { tidied, type House } from '../register/newcomer.ts'
import { RelationField } from '../register/person-fields-form.tsx'
import { registerMessages } from '../register/register.messages.ts'
import { correctMessages } from './correct.messages.ts'
import '../people/people.css'
import '../../forms/service-fields.css'
import '../register/register.css'

/** One person of a household comes to live in another, known or new, of the same village. */
export default function OtherHouse({ person }: { readonly person: string }) {
  return (
    <WithPerson person={person} back={`/people/${person}`}>
      {(view) => <Moving view={view} />}
    </WithPerson>
  )
}

function Moving({ view }: { readonly view: PersonView }) {
  const t = useStore(correctMessages)
  const words = useStore(registerMessages)
  const index = useStore($index)
  const [, navigate] = useLocation()
  const [house, setHouse] = useState<House>()
  const [isNamed, setNamed] = useState(false)
  const [relation, setRelation] = useState<Relation>()
  const [note, setNote] = useState<string>()
  const typedHead = useRef('')
  useHoldUpdate()
  const { id, name } = view.summary
  const page = `/people/${id}`
  const choose = (chosen: House) => {
    setNote(undefined)
    if (chosen.kind === 'known' && chosen.id === view.summary.household)
      setNote(t.sameHouse({ name }))
    else setHouse(chosen)
  }
  const bar = (back: string | (() => void)) => (
    <AppBar title={t.joinTitle} context={name} back={back} />
  )
  const said = note === undefined ? {} : { note: <span role="alert">{note}</span> }

  if (house === undefined) {
    const begin = () =>
      choose({ kind: 'new', rt: '', headName: tidied(typedHead.current), address: '' })
    return (
      <Phone
        bar={bar(`${page}/address`)}
        foot={<Dock label={words.newHouse} onPress={begin} {...said} />}
      >
        <HouseStep
          village={view.village}
          onTyped={(typed) => {
            typedHead.current = typed
          }}
          onChoose={(household) => choose({ kind: 'known', id: household })}
        />
      </Phone>
    )
  }
  if (house.kind === 'new' && !isNamed) {
    const isWhole = house.rt !== '' && house.headName.trim().length > 1
    return (
      <Phone
        bar={bar(() => setHouse(undefined))}
        foot={
          <Dock
            label={words.next}
            onPress={() => (isWhole ? setNamed(true) : setNote(words.fixFirst))}
            {...said}
          />
        }
      >
        <NewHouseStep
          house={house}
          isStrict={note !== undefined}
          village={view.village}
          onChange={choose}
        />
      </Phone>
    )
  }
  const head = house.kind === 'new' ? house.headName : index?.houses.get(house.id)?.headName
  const save = async () => {
    if (relation === undefined) {
      setNote(words.relationMissing)
      return
    }
    await writeDown(notesOf(view, house, relation))
    navigate(`${page}?changed`, { replace: true })
  }
  return (
    <Phone
      bar={bar(() => (house.kind === 'new' ? setNamed(false) : setHouse(undefined)))}
      foot={<Dock label={t.join} onPress={() => void save()} {...said} />}
    >
      <h2 className="register-question">
        {name}, {words.headOf({ head: head ?? '' })}
      </h2>
      <RelationField
        relation={relation}
        onPick={(picked) => {
          setNote(undefined)
          setRelation(picked)
        }}
      />
    </Phone>
  )
}

/** The household first where it is new, then the person's move. */
function notesOf(view: PersonView, house: House, relation: Relation): readonly Note[] {
  const { fields, id } = view.record
  const { village } = view
  const on = today()
  const household = house.kind === 'known' ? house.id : newId()
  const moved = editOf(fields.household, household)
  const related = editOf(fields.relation, relation)
  const notes: Note[] = []
  if (house.kind === 'new') {
    const body = { rt: house.rt, headName: tidied(house.headName), address: tidied(house.address) }
    notes.push({ kind: 'household-registered', village, subject: household, on, body })
  }
  const changes = {
    ...(moved === undefined ? {} : { household: moved }),
    ...(related === undefined ? {} : { relation: related }),
  }
  notes.push({ kind: 'person-changed', village, subject: id, on, body: { changes } })
  return notes
}
