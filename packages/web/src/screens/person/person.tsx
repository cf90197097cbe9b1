import { useStore } from '@nanostores/react'
import { IconUserPlus, IconUserQuestion } from '@tabler/icons-react'
import { useState } from 'react'
import { Link, useLocation, useSearch } from 'wouter'
import { completedMonths } from '@jejaring/core/calendar/local-date'
import { GrowthCard } from '../../growth-chart/growth-card.tsx'
import { weighingsOf } from '../../forms/special.tsx'
import { today } from '../../store/device-clock.ts'
import { usePerson, type PersonView } from '../../store/use-person.ts'
import { writeDown } from '../../store/write-down.ts'
import { AppBar } from '../../ui/app-bar.tsx'
import { Dock } from '../../ui/dock.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Phone } from '../../ui/phone.tsx'
import { Waiting } from '../../ui/waiting.tsx'
import { Conflicts } from './conflicts.tsx'
import { DueNow } from './due-now.tsx'
import { Header } from './header.tsx'
import { History } from './history.tsx'
import { personMessages } from './person.messages.ts'
import { PressureHistory } from './pressure-history.tsx'
import './person.css'

/** One person: what is due now and why, growth or pressure, and every visit. */
export default function Person({ person }: { readonly person: string }) {
  const view = usePerson(person)
  const t = useStore(personMessages)
  const [, navigate] = useLocation()
  if (view === undefined) {
    return (
      <Phone bar={<AppBar title={t.title} back="/people" />}>
        <Waiting rows={5} />
      </Phone>
    )
  }
  if (view === 'unknown') {
    return (
      <Phone bar={<AppBar title={t.title} back="/people" />}>
        <EmptyState
          icon={IconUserQuestion}
          title={t.unknown}
          text={t.unknownText}
          action={{ label: t.find, onPress: () => navigate('/people') }}
        />
      </Phone>
    )
  }
  return <PersonOf view={view} />
}

function PersonOf({ view }: { readonly view: PersonView }) {
  const t = useStore(personMessages)
  const [, navigate] = useLocation()
  const { id, name, sex, birthDate, household, left } = view.summary
  const isChild = completedMonths(birthDate, today()) < 60
  const weighings = isChild ? weighingsOf(view) : []
  return (
    <Phone
      bar={
        <AppBar
          title={name}
          back="/people"
          trailing={
            <Link
              href={`/register?household=${household}`}
              className="icon-link"
              aria-label={t.member}
            >
              <IconUserPlus size={24} stroke={1.75} aria-hidden />
            </Link>
          }
        />
      }
      {...(left === undefined
        ? { foot: <Dock label={t.recordVisit} onPress={() => navigate(`/people/${id}/visit`)} /> }
        : {})}
    >
      <SavedLine view={view} />
      <Header view={view} />
      <Conflicts view={view} />
      {left === undefined && <DueNow view={view} />}
      {weighings.length > 0 && (
        <div className="person-growth">
          <GrowthCard sex={sex} birthDate={birthDate} weighings={weighings} />
        </div>
      )}
      {!isChild && <PressureHistory view={view} />}
      <History view={view} />
    </Phone>
  )
}

/** After saving: what happened, and the way back. */
function SavedLine({ view }: { readonly view: PersonView }) {
  const t = useStore(personMessages)
  const [, navigate] = useLocation()
  const saved = new URLSearchParams(useSearch()).get('saved')
  const [isUndone, setUndone] = useState(false)
  if (saved === null) return null
  const undo = async () => {
    setUndone(true)
    await writeDown([
      {
        kind: 'encounter-voided',
        village: view.village,
        subject: view.record.id,
        on: today(),
        body: { encounter: saved, reason: t.mistake },
      },
    ])
    setTimeout(() => navigate(`/people/${view.record.id}`, { replace: true }), 4000)
  }
  return (
    <p className="saved-line small" role="status">
      {isUndone ? t.undone : t.saved}{' '}
      {!isUndone && (
        <button type="button" className="link-button" onClick={() => void undo()}>
          {t.undo}
        </button>
      )}
    </p>
  )
}
