import { useStore } from '@nanostores/react'
import { IconChevronRight, IconUser } from '@tabler/icons-react'
import { useEffect, useRef, useState } from 'react'
import type { Relation } from '@jejaring/core/person/person'
import { useFormat } from '../../i18n/format.ts'
import { useHoldUpdate } from '../../session/held-update.ts'
import { nobodyWaitsFor, type ComingHere } from '../../store/coming.ts'
import type { PersonSummary } from '../../store/database.ts'
import { today } from '../../store/device-clock.ts'
import { likelySame } from '../../store/duplicates.ts'
import { $index } from '../../store/index-of-people.ts'
import { useHeadOf } from '../../store/use-head-of.ts'
import { readPerson, type PersonView } from '../../store/use-person.ts'
import { newId, writeDown } from '../../store/write-down.ts'
import { AppBar } from '../../ui/app-bar.tsx'
import { Dock } from '../../ui/dock.tsx'
import { ListRow } from '../../ui/list-row.tsx'
import { Phone } from '../../ui/phone.tsx'
import { Section } from '../../ui/section.tsx'
import { receivedNotes, type Home } from '../desk-registry/receive-notes.ts'
import { HouseStep } from '../register/house-step.tsx'
import { NewHouseStep } from '../register/new-house-step.tsx'
import { tidied, type House } from '../register/newcomer.ts'
import { RelationField } from '../register/person-fields-form.tsx'
import { registerMessages } from '../register/register.messages.ts'
import { useRtName } from '../register/use-neighbourhoods.ts'
import { arrivalMessages } from './arrivals.messages.ts'
import type { ReceivedHere } from './arrivals.tsx'
import '../people/people.css'
import '../../forms/service-fields.css'
import '../register/register.css'

interface Props {
  readonly coming: ComingHere
  readonly onLeave: () => void
  readonly onReceived: (received: ReceivedHere) => void
}

/** Under which record they go on here, or in which household they live from now on. */
export function Receive({ coming, onLeave, onReceived }: Props) {
  const t = useStore(arrivalMessages)
  const words = useStore(registerMessages)
  const index = useStore($index)
  const before = useBefore(coming.before)
  const [house, setHouse] = useState<House>()
  const [isNamed, setNamed] = useState(false)
  const [relation, setRelation] = useState<Relation>()
  const [isStrict, setStrict] = useState(false)
  const typedHead = useRef('')
  const livingHead = useHeadOf(house?.kind === 'known' ? house.id : undefined)
  useHoldUpdate()
  const { village, name } = coming
  const receive = async (home: Home) => {
    const about = { village, today: today(), arrival: newId() }
    const { notes, received } = receivedNotes(coming, home, about)
    const entries = await writeDown(notes)
    await nobodyWaitsFor(coming.departure)
    onReceived({ coming, person: received.person, entries: entries.map(({ id }) => id) })
  }
  const bar = (back: () => void) => <AppBar title={t.receive({ name })} back={back} />
  if (before !== undefined) {
    return (
      <Phone
        bar={bar(onLeave)}
        foot={
          <Dock
            label={t.goOn}
            onPress={() => void receive({ kind: 'same', record: before.record })}
          />
        }
      >
        <p>{t.livedHere({ name })}</p>
      </Phone>
    )
  }
  if (house === undefined) {
    const begin = () =>
      setHouse({ kind: 'new', rt: '', headName: tidied(typedHead.current), address: '' })
    return (
      <Phone bar={bar(onLeave)} foot={<Dock label={words.newHouse} onPress={begin} />}>
        <MaybeHere
          coming={coming}
          onTake={({ record }) => void receive({ kind: 'same', record })}
        />
        <HouseStep
          village={village}
          onTyped={(typed) => {
            typedHead.current = typed
          }}
          onChoose={(id) => setHouse({ kind: 'known', id })}
        />
      </Phone>
    )
  }
  if (house.kind === 'new' && !isNamed) {
    const isWhole = house.rt !== '' && house.headName.trim() !== ''
    return (
      <Phone
        bar={bar(() => setHouse(undefined))}
        foot={
          <Dock
            label={words.next}
            onPress={() => {
              setNamed(isWhole)
              setStrict(!isWhole)
            }}
          />
        }
      >
        <NewHouseStep house={house} isStrict={isStrict} village={village} onChange={setHouse} />
      </Phone>
    )
  }
  const head = house.kind === 'new' ? house.headName : index?.houses.get(house.id)?.headName
  const save = () => {
    if (relation === undefined) return setStrict(true)
    const home: Home =
      house.kind === 'known'
        ? { kind: 'with', household: house.id, relation }
        : { ...house, headName: tidied(house.headName), household: newId(), relation }
    void receive(home)
  }
  return (
    <Phone
      bar={bar(() => (house.kind === 'new' ? setNamed(false) : setHouse(undefined)))}
      foot={<Dock label={t.save} onPress={save} />}
    >
      <h2 className="register-question">
        {name}, {words.headOf({ head: head ?? '' })}
      </h2>
      <RelationField
        relation={relation}
        head={livingHead}
        issue={isStrict && relation === undefined ? words.relationMissing : undefined}
        onPick={setRelation}
      />
    </Phone>
  )
}

/** Who lived here before, if this phone has them. */
function useBefore(id: string | undefined): PersonView | undefined {
  const [view, setView] = useState<PersonView>()
  useEffect(() => {
    if (id === undefined) return
    void readPerson(id).then((found) => {
      if (found !== 'unknown') setView(found)
    })
  }, [id])
  return view
}

interface MaybeProps {
  readonly coming: ComingHere
  readonly onTake: (view: PersonView) => void
}

/** Somebody has registered them already, before the village they left wrote it down. */
function MaybeHere({ coming, onTake }: MaybeProps) {
  const t = useStore(arrivalMessages)
  const words = useStore(registerMessages)
  const format = useFormat()
  const rtName = useRtName()
  const index = useStore($index)
  const { name, sex, birthDate, birthDateEstimated = false, village } = coming
  const alike = likelySame(
    { name, sex, birthDate, birthDateEstimated },
    [...(index?.people.values() ?? [])].filter((one) => one.village === village),
  )
  if (alike.length === 0) return null
  const take = ({ id }: PersonSummary) =>
    void readPerson(id).then((view) => {
      if (view !== 'unknown') onTake(view)
    })
  return (
    <Section title={t.maybe}>
      <div className="card">
        {alike.map((one) => {
          const house = index?.houses.get(one.household)
          return (
            <ListRow
              key={one.id}
              leading={<IconUser size={20} stroke={1.75} aria-hidden />}
              title={one.name}
              aside={format.age(one.birthDate, today())}
              text={
                house === undefined
                  ? t.itIs
                  : `${rtName(house.rt)} · ${words.headOf({ head: house.headName })} · ${t.itIs}`
              }
              trailing={<IconChevronRight size={20} stroke={1.75} aria-hidden />}
              onPress={() => take(one)}
            />
          )
        })}
      </div>
    </Section>
  )
}
