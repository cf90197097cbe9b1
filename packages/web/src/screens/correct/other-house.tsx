import { useStore } from '@nanostores/react'
import { useRef, useState } from 'react'
import { useLocation, useSearch } from 'wouter'
import type { PersonRecord } from '@jejaring/core/journal/record'
import { editOf } from '@jejaring/core/journal/writes'
import type { Relation } from '@jejaring/core/person/person'
import { useHoldUpdate } from '../../session/held-update.ts'
import { today } from '../../store/device-clock.ts'
import { $index } from '../../store/index-of-people.ts'
import { useHeadOf } from '../../store/use-head-of.ts'
import { readPerson, type PersonView } from '../../store/use-person.ts'
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
import { GoingAlong, type Along } from './going-along.tsx'
import { correctMessages } from './correct.messages.ts'
import '../people/people.css'
import '../../forms/service-fields.css'
import '../register/register.css'
import './correct.css'

/** Somebody comes to live in another household, known or new, of the same village, alone or with others of theirs. */
export default function OtherHouse({ person }: { readonly person: string }) {
  return (
    <WithPerson person={person} back={`/people/${person}`}>
      {(view) => <ToOtherHouse view={view} />}
    </WithPerson>
  )
}

function ToOtherHouse({ view }: { readonly view: PersonView }) {
  const t = useStore(correctMessages)
  const words = useStore(registerMessages)
  const index = useStore($index)
  const [, navigate] = useLocation()
  const to = new URLSearchParams(useSearch()).get('to')
  const [house, setHouse] = useState<House | undefined>(
    to === null ? undefined : { kind: 'known', id: to },
  )
  const [isNamed, setNamed] = useState(false)
  const [relation, setRelation] = useState<Relation>()
  const [along, setAlong] = useState<Along>(new Map())
  const [note, setNote] = useState<string>()
  const typedHead = useRef('')
  const livingHead = useHeadOf(house?.kind === 'known' ? house.id : undefined)
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
  const others = [...(index?.people.values() ?? [])]
    .filter(
      (one) => one.household === view.summary.household && one.left === undefined && one.id !== id,
    )
    .toSorted((a, b) => (a.birthDate < b.birthDate ? -1 : 1))
  const head = house.kind === 'new' ? house.headName : index?.houses.get(house.id)?.headName
  const save = async () => {
    const isSaid = [...along.values()].every((each) => each !== '')
    if (relation === undefined || !isSaid) {
      setNote(words.relationMissing)
      return
    }
    const moving = [{ record: view.record, relation }]
    for (const [other, said] of along) {
      const found = await readPerson(other)
      if (found !== 'unknown' && said !== '') moving.push({ record: found.record, relation: said })
    }
    await writeDown(notesOf(view.village, house, moving))
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
        head={livingHead}
        onPick={(picked) => {
          setNote(undefined)
          setRelation(picked)
        }}
      />
      <GoingAlong
        hasHead={relation === 'head' || livingHead !== undefined}
        others={others}
        along={along}
        onChange={(next) => {
          setNote(undefined)
          setAlong(next)
        }}
      />
    </Phone>
  )
}

interface Moving {
  readonly record: PersonRecord
  /** To the head of the other household. */
  readonly relation: Relation
}

/** The household first where it is new, then everybody's move. */
function notesOf(village: string, house: House, people: readonly Moving[]): readonly Note[] {
  const on = today()
  const household = house.kind === 'known' ? house.id : newId()
  const notes: Note[] = []
  if (house.kind === 'new') {
    const body = { rt: house.rt, headName: tidied(house.headName), address: tidied(house.address) }
    notes.push({ kind: 'household-registered', village, subject: household, on, body })
  }
  for (const { record, relation } of people) {
    const moved = editOf(record.fields.household, household)
    const related = editOf(record.fields.relation, relation)
    const changes = {
      ...(moved === undefined ? {} : { household: moved }),
      ...(related === undefined ? {} : { relation: related }),
    }
    notes.push({ kind: 'person-changed', village, subject: record.id, on, body: { changes } })
  }
  return notes
}
