import { useStore } from '@nanostores/react'
import { IconUserPlus } from '@tabler/icons-react'
import { useDeferredValue } from 'react'
import { useLocation } from 'wouter'
import { completedMonths } from '@jejaring/core/calendar/local-date'
import { GrowthCard } from '../../growth-chart/growth-card.tsx'
import { weighingsOf } from '../../forms/special.tsx'
import { HealthCheckCard } from '../../health-check-card/health-check-card.tsx'
import { ImmunisationCard } from '../../immunisation-card/immunisation-card.tsx'
import { Reactions } from '../../reaction/reactions.tsx'
import { Referrals } from '../../referral/referrals.tsx'
import { useMe } from '../../session/session.ts'
import { today } from '../../store/device-clock.ts'
import { writeInField } from '../../store/write-in-field.ts'
import type { PersonView } from '../../store/use-person.ts'
import { AppBar } from '../../ui/app-bar.tsx'
import { Dock } from '../../ui/dock.tsx'
import { Link } from '../../ui/link.tsx'
import { Phone } from '../../ui/phone.tsx'
import { BirthsTakenBack } from './births-taken-back.tsx'
import { Conflicts } from './conflicts.tsx'
import { Corrections } from './corrections.tsx'
import { DeathReported } from './death-reported.tsx'
import { DueNow } from './due-now.tsx'
import { PresenceButton } from '../people/presence-button.tsx'
import { FamilyLeft } from './family-left.tsx'
import { FamilyRow } from './family-row.tsx'
import { Header } from './header.tsx'
import { History } from './history.tsx'
import { Left } from './left.tsx'
import { Merged } from './merged.tsx'
import { Newborns } from './newborns.tsx'
import { OnItsWay } from './on-its-way.tsx'
import { personMessages } from './person.messages.ts'
import { PressureHistory } from './pressure-history.tsx'
import { SavedLine } from './saved-line.tsx'
import { WithPerson } from './with-person.tsx'
import './person.css'

/** One person: what is due now and why, growth or pressure, and every visit. */
export default function Person({ person }: { readonly person: string }) {
  return (
    <WithPerson person={person} back="/people" first={<SavedLine person={person} />}>
      {(view) => <PersonOf view={view} />}
    </WithPerson>
  )
}

function PersonOf({ view }: { readonly view: PersonView }) {
  const t = useStore(personMessages)
  const [, navigate] = useLocation()
  const me = useMe()
  const { id, name, sex, birthDate, household, left } = view.summary
  // What is due is in sight first; a slow phone draws curve and history in the next breath.
  const isWhole = useDeferredValue(true, false)
  const isChild = completedMonths(birthDate, today()) < 60
  const slipOf = (referral: string) => `/people/${id}/referrals/${referral}`
  const hasWaiting = left === undefined && view.summary.referrals.length > 0
  const referrals = me !== undefined && (
    <Referrals
      person={{ id, village: view.village, name }}
      record={view.record}
      today={today()}
      me={me}
      write={writeInField}
      slipOf={slipOf}
    />
  )
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
      <SavedLine person={id} canUndo />
      <Header view={view} />
      {view.summary.lastVisit !== today() && (
        <div className="presence-line">
          <PresenceButton person={view.summary} />
        </div>
      )}
      <OnItsWay view={view} />
      <Left view={view} />
      <Merged view={view} />
      <FamilyLeft view={view} />
      <DeathReported view={view} />
      {left === undefined && <Newborns view={view} />}
      <BirthsTakenBack view={view} />
      <Conflicts view={view} />
      {hasWaiting && referrals}
      {left === undefined && <DueNow view={view} />}
      {isWhole && left === undefined && !hasWaiting && referrals}
      {isWhole && <FamilyRow view={view} />}
      {isWhole && weighings.length > 0 && (
        <div className="person-growth">
          <GrowthCard sex={sex} birthDate={birthDate} weighings={weighings} />
        </div>
      )}
      {isWhole && !isChild && <PressureHistory view={view} />}
      {isWhole && (
        <ImmunisationCard history={view.history} due={view.summary.due} today={today()} isFolded />
      )}
      {isWhole && left === undefined && me !== undefined && (
        <Reactions
          person={{ id, village: view.village, name }}
          record={view.record}
          today={today()}
          me={me}
          write={writeInField}
        />
      )}
      {isWhole && left === undefined && (
        <HealthCheckCard history={view.history} today={today()} isFolded />
      )}
      {isWhole && <History view={view} />}
      {isWhole && <Corrections view={view} />}
    </Phone>
  )
}
