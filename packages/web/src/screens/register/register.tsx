import { useStore } from '@nanostores/react'
import { useRef, useState } from 'react'
import { useLocation, useSearch } from 'wouter'
import { rtOf } from '../../i18n/rt-of.ts'
import { useHoldUpdate } from '../../session/held-update.ts'
import { $index } from '../../store/index-of-people.ts'
import { today } from '../../store/device-clock.ts'
import { AppBar } from '../../ui/app-bar.tsx'
import { Dock } from '../../ui/dock.tsx'
import { Phone } from '../../ui/phone.tsx'
import { Waiting } from '../../ui/waiting.tsx'
import { HouseStep } from './house-step.tsx'
import { NewHouseStep } from './new-house-step.tsx'
import { missingOf, tidied, type House } from './newcomer.ts'
import { PersonStep } from './person-step.tsx'
import { SavedStep } from './registered.tsx'
import { registerMessages } from './register.messages.ts'
import { saveNewcomer, type Registered } from './save-newcomer.ts'
import { fresh, personIn, useDraft, type Draft } from './use-draft.ts'
import { useNeighbourhoods } from './use-neighbourhoods.ts'
import '../people/people.css'
import '../../forms/service-fields.css'
import './register.css'

/** Somebody new: the household first, for it says where they live, then the person. */
export default function Register() {
  const household = new URLSearchParams(useSearch()).get('household') ?? undefined
  const t = useStore(registerMessages)
  const { draft, change, forget } = useDraft(household)
  const [, navigate] = useLocation()
  const [registered, setRegistered] = useState<Registered>()
  useHoldUpdate()
  const leave = () => {
    void forget()
    if (history.length > 1) history.back()
    else navigate('/people')
  }
  if (draft === undefined) {
    return (
      <Phone bar={<AppBar title={t.title} back={leave} />}>
        <Waiting />
      </Phone>
    )
  }
  if (registered !== undefined) {
    const goOn = (next: Draft) => {
      change(next)
      setRegistered(undefined)
    }
    return (
      <Phone
        bar={<AppBar title={t.title} back="/people" />}
        foot={<Dock label={t.done} onPress={() => navigate('/people')} />}
      >
        <SavedStep
          registered={registered}
          onAnother={() => goOn(personIn(registered.household))}
          onOtherHouse={() => goOn(fresh)}
        />
      </Phone>
    )
  }
  return (
    <Steps
      draft={draft}
      isFixed={household !== undefined}
      onChange={change}
      onLeave={leave}
      onSaved={(saved) => {
        void forget()
        setRegistered(saved)
      }}
    />
  )
}

interface StepsProps {
  readonly draft: Draft
  /** The address names the household: there is no step before the person. */
  readonly isFixed: boolean
  readonly onChange: (draft: Draft) => void
  readonly onLeave: () => void
  readonly onSaved: (registered: Registered) => void
}

function Steps({ draft, isFixed, onChange, onLeave, onSaved }: StepsProps) {
  const t = useStore(registerMessages)
  const index = useStore($index)
  const mine = useNeighbourhoods()
  const typedHead = useRef('')
  const [isStrict, setStrict] = useState(false)
  const [isSaving, setSaving] = useState(false)
  const go = (next: Draft) => {
    setStrict(false)
    onChange(next)
  }
  const { step, house, person } = draft

  // Moved away or made one with another since: what was written about the person stays.
  const isGone = house?.kind === 'known' && index !== undefined && !index.houses.has(house.id)

  if (step === 'house' || house === undefined || isGone) {
    const begin = () => {
      const [first, second] = mine
      const rt = first !== undefined && second === undefined ? first.code : ''
      const headName = tidied(typedHead.current)
      go({ ...draft, step: 'newHouse', house: { kind: 'new', rt, headName, address: '' } })
    }
    return (
      <Phone
        bar={<AppBar title={t.title} back={onLeave} />}
        foot={<Dock label={t.newHouse} onPress={begin} />}
      >
        {isGone && step !== 'house' && <p role="alert">{t.houseGone}</p>}
        <HouseStep
          onTyped={(typed) => {
            typedHead.current = typed
          }}
          onChoose={(id) => go({ ...draft, step: 'person', house: { kind: 'known', id } })}
        />
      </Phone>
    )
  }

  if (step === 'newHouse' && house.kind === 'new') {
    const isWhole = house.rt !== '' && house.headName.trim() !== ''
    return (
      <Phone
        bar={<AppBar title={t.title} back={() => go({ ...draft, step: 'house' })} />}
        foot={
          <Dock
            label={t.next}
            onPress={() => (isWhole ? go({ ...draft, step: 'person' }) : setStrict(true))}
          />
        }
      >
        <NewHouseStep
          house={house}
          isStrict={isStrict}
          onChange={(next) => onChange({ ...draft, house: next })}
        />
      </Phone>
    )
  }

  const where = house.kind === 'new' ? house : index?.houses.get(house.id)
  const village = house.kind === 'new' ? villageOf(house.rt) : index?.houses.get(house.id)?.village
  const rt = rtOf(where?.rt ?? '')
  const save = async () => {
    if (missingOf(person, today()).length > 0 || village === undefined) {
      setStrict(true)
      return
    }
    setSaving(true)
    try {
      const saved = await saveNewcomer(house, village, person)
      if (saved !== undefined) onSaved(saved)
    } finally {
      setSaving(false)
    }
  }
  const isWrong = isStrict && missingOf(person, today()).length > 0
  return (
    <Phone
      bar={
        <AppBar
          title={t.title}
          {...(where === undefined ? {} : { context: t.household({ head: where.headName, rt }) })}
          back={isFixed ? onLeave : () => go({ ...draft, step: stepBefore(house) })}
        />
      }
      foot={
        <Dock
          label={t.save}
          busy={isSaving}
          onPress={() => void save()}
          {...(isWrong ? { note: <span role="alert">{t.fixFirst}</span> } : {})}
        />
      }
    >
      <PersonStep
        person={person}
        household={house.kind === 'known' ? house.id : undefined}
        newHead={house.kind === 'new' ? house.headName : undefined}
        isStrict={isStrict}
        onChange={(next) => onChange({ ...draft, person: next })}
      />
    </Phone>
  )
}

const stepBefore = (house: House): Draft['step'] => (house.kind === 'new' ? 'newHouse' : 'house')
const villageOf = (rt: string): string => rt.split('/')[0] ?? ''
