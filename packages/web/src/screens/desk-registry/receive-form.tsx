import { Button, TextInput } from '@mantine/core'
import { useStore } from '@nanostores/react'
import { useEffect, useState } from 'react'
import type { LocalDate } from '@jejaring/core/calendar/local-date'
import type { Relation } from '@jejaring/core/person/person'
import type { Coming } from '@jejaring/core/sync/moves'
import type { Found, PersonPage } from '@jejaring/core/sync/people'
import type { Village } from '@jejaring/core/sync/places'
import { useFormat } from '../../i18n/format.ts'
import { request } from '../../session/request.ts'
import { sendNotes } from '../../session/send-notes.ts'
import { useWhyNot } from '../../store/use-write.ts'
import { newId } from '../../store/write-down.ts'
import { Choice } from '../../ui/choice.tsx'
import { ErrorLine } from '../../ui/error-line.tsx'
import { useNeighbourhoodsOf, usePlaceNames } from '../desk-home/place-names.ts'
import { relations } from '../register/person-fields-form.tsx'
import { registerMessages } from '../register/register.messages.ts'
import { registryMessages } from './desk-registry.messages.ts'
import { receivedNotes, type Home, type Received } from './receive-notes.ts'

interface Props {
  readonly person: Coming
  /** Who lived here before: that record goes on. */
  readonly known: PersonPage | undefined
  readonly village: Village
  readonly today: LocalDate
  readonly onReceived: (received: Received) => void
}

interface Chosen {
  readonly kind: 'same' | 'with'
  readonly page: PersonPage
  readonly name: string
}

/** Where they live from now on: in a house that is known, or in a new one; or who they were here before. */
export function ReceiveForm({ person, known, village, today, onReceived }: Props) {
  const t = useStore(registryMessages)
  const relationWords = useStore(registerMessages)
  const places = usePlaceNames()
  const neighbourhoods = useNeighbourhoodsOf(village.code)
  const explain = useWhyNot()
  const [chosen, setChosen] = useState<Chosen | undefined>(
    known && { kind: 'same', page: known, name: person.name },
  )
  const [rt, setRt] = useState('')
  const [headName, setHeadName] = useState('')
  const [relation, setRelation] = useState<Relation | ''>('')
  const [isBusy, setBusy] = useState(false)
  const [trouble, setTrouble] = useState<string>()
  const [ids] = useState(() => ({ household: newId(), arrival: newId() }))
  const { name } = person
  const take = async (kind: Chosen['kind'], id: string, called: string) => {
    const answer = await request<PersonPage>(`/api/people/${village.code}/${id}`)
    if (answer.kind === 'ok') setChosen({ kind, page: answer.value, name: called })
    else setTrouble(t.offline)
  }
  const home = homeOf({ chosen, rt, headName, relation, household: ids.household })
  const save = async () => {
    if (home === undefined) return
    setBusy(true)
    setTrouble(undefined)
    const { notes, received } = receivedNotes(person, home, {
      village: village.code,
      today,
      arrival: ids.arrival,
    })
    const written = await sendNotes(notes)
    setBusy(false)
    if (written.kind === 'kept') onReceived(received)
    else setTrouble(explain(written))
  }
  return (
    <div className="receive">
      {known !== undefined && <p className="small mid">{t.livedHere}</p>}
      {chosen === undefined ? (
        <>
          <FindHere name={name} village={village.code} today={today} onTake={take} />
          <h3 className="receive-or">{t.newHouse}</h3>
          <div className="receive-new">
            <label>
              <span className="tiny dim">{t.rt}</span>
              <Choice
                label={t.rt}
                value={rt}
                options={[
                  ...(rt === '' ? [{ value: '', label: t.choose }] : []),
                  ...neighbourhoods.map(({ code, dusun }) => ({
                    value: code,
                    label: `${places.neighbourhood(code)} ${dusun}`,
                  })),
                ]}
                onChoose={setRt}
              />
            </label>
            <TextInput
              label={t.head}
              maxLength={120}
              value={headName}
              onChange={({ currentTarget }) => setHeadName(currentTarget.value)}
            />
          </div>
        </>
      ) : (
        <p className="receive-chosen">
          {(chosen.kind === 'same' ? t.chosenSame : t.chosenHouse)({ name: chosen.name })}{' '}
          <button type="button" className="link-button" onClick={() => setChosen(undefined)}>
            {t.change}
          </button>
        </p>
      )}
      {chosen?.kind !== 'same' && (
        <label className="receive-relation">
          <span className="tiny dim">{t.relation}</span>
          <Choice
            label={t.relation}
            value={relation}
            options={[
              ...(relation === '' ? [{ value: '' as const, label: t.choose }] : []),
              ...relations.map((value) => ({ value, label: relationWords[value] })),
            ]}
            onChoose={setRelation}
          />
        </label>
      )}
      {trouble !== undefined && <ErrorLine>{trouble}</ErrorLine>}
      <Button fullWidth disabled={home === undefined} loading={isBusy} onClick={() => void save()}>
        {t.save({ village: village.name })}
      </Button>
    </div>
  )
}

interface Typed {
  readonly chosen: Chosen | undefined
  readonly rt: string
  readonly headName: string
  readonly relation: Relation | ''
  /** Id of a new household. */
  readonly household: string
}

/** Undefined as long as something is missing. */
function homeOf({ chosen, rt, headName, relation, household }: Typed): Home | undefined {
  if (chosen?.kind === 'same') return { kind: 'same', record: chosen.page.record }
  if (relation === '') return undefined
  if (chosen !== undefined) return { kind: 'with', household: chosen.page.household.id, relation }
  const head = headName.trim()
  return rt === '' || head === ''
    ? undefined
    : { kind: 'new', household, rt, headName: head, relation }
}

interface FindProps {
  readonly name: string
  readonly village: string
  readonly today: LocalDate
  readonly onTake: (kind: Chosen['kind'], id: string, name: string) => Promise<void>
}

const SETTLE_MS = 250
const SHOWN = 5

/** Somebody of the village by name; theirs first, for they may be registered already. */
function FindHere({ name, village, today, onTake }: FindProps) {
  const t = useStore(registryMessages)
  const format = useFormat()
  const places = usePlaceNames()
  const [typed, setTyped] = useState(name)
  const [found, setFound] = useState<Found['people']>()
  const query = typed.trim()
  useEffect(() => {
    let isOver = false
    const timer = setTimeout(() => {
      if (query.length < 2) return
      void request<Found>('/api/people/search', { body: { q: query } }).then((answer) => {
        if (isOver || answer.kind !== 'ok') return
        setFound(answer.value.people.filter((one) => one.village === village))
      })
    }, SETTLE_MS)
    return () => {
      isOver = true
      clearTimeout(timer)
    }
  }, [query, village])
  return (
    <>
      <TextInput
        type="search"
        label={t.find}
        value={typed}
        onChange={({ currentTarget }) => setTyped(currentTarget.value)}
      />
      {found?.length === 0 && <p className="small dim">{t.nobody}</p>}
      <ul className="receive-found">
        {found?.slice(0, SHOWN).map((one) => (
          <li key={one.id}>
            <span>
              <b>{one.name}</b>{' '}
              <span className="small dim">
                {format.age(one.birthDate, today)}, {places.neighbourhood(one.neighbourhood)}
                {one.left !== undefined && `, ${t.left}`}
              </span>
            </span>
            <span className="registry-ways">
              <button
                type="button"
                className="link-button"
                onClick={() => void onTake('same', one.id, one.name)}
              >
                {t.itIs}
              </button>
              {one.left === undefined && (
                <button
                  type="button"
                  className="link-button"
                  onClick={() => void onTake('with', one.id, one.name)}
                >
                  {t.livesWith}
                </button>
              )}
            </span>
          </li>
        ))}
      </ul>
    </>
  )
}
