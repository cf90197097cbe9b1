import { useStore } from '@nanostores/react'
import { IconUserPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { useLocation, useSearch } from 'wouter'
import { isAdult } from '@jejaring/core/household/household-head'
import { rtOf } from '../../i18n/rt-of.ts'
import { today } from '../../store/device-clock.ts'
import { $places } from '../../store/known-places.ts'
import type { FamilyView } from '../../store/use-family.ts'
import { AppBar } from '../../ui/app-bar.tsx'
import { Dock } from '../../ui/dock.tsx'
import { Link } from '../../ui/link.tsx'
import { Phone } from '../../ui/phone.tsx'
import { Section } from '../../ui/section.tsx'
import { FamilyIndex } from './family-index.tsx'
import { HouseHistory } from './house-history.tsx'
import { HouseNow } from './house-now.tsx'
import { householdMessages } from './household.messages.ts'
import { HeadQuestion } from './head-question.tsx'
import { MemberRow } from './member-row.tsx'
import { SavedAnswers } from './saved-answers.tsx'
import { WithFamily } from './with-family.tsx'
import './household.css'

/** One family: who lives there and what each needs, the house, and how healthy the family is. */
export default function Household({ household }: { readonly household: string }) {
  const from = new URLSearchParams(useSearch()).get('from')
  const back = from === null ? '/people' : `/people/${from}`
  return (
    <WithFamily household={household} back={back}>
      {(view) => <HouseholdOf view={view} back={back} />}
    </WithFamily>
  )
}

function HouseholdOf({ view, back }: { readonly view: FamilyView; readonly back: string }) {
  const t = useStore(householdMessages)
  const places = useStore($places)
  const [, navigate] = useLocation()
  const search = new URLSearchParams(useSearch())
  const { house, members } = view
  const village = places?.villages.find(({ code }) => code === view.village)?.name ?? view.village
  const place = t.place({ rt: rtOf(house.rt), village })
  const from = search.get('from')
  const [isAsked, setAsked] = useState(false)
  const adults = members.filter(({ summary }) => isAdult(summary.birthDate, today())).length
  const record = `/households/${house.id}/answers`
  return (
    <Phone
      bar={
        <AppBar
          title={t.family({ head: house.headName })}
          context={house.address === '' ? place : `${place}, ${house.address}`}
          back={back}
          trailing={
            <Link
              href={`/register?household=${house.id}`}
              className="icon-link"
              aria-label={t.addMember}
            >
              <IconUserPlus size={24} stroke={1.75} aria-hidden />
            </Link>
          }
        />
      }
      foot={
        <Dock
          label={t.record}
          onPress={() => navigate(from === null ? record : `${record}?from=${from}`)}
        />
      }
    >
      <SavedAnswers saved={search.get('saved')} />
      <HeadQuestion view={view} isAsked={isAsked} onAnswered={() => setAsked(false)} />
      <Section title={t.members} count={members.length}>
        <div className="card">
          {members.length === 0 && <p className="household-quiet">{t.nobody}</p>}
          {members.map((member) => (
            <MemberRow key={member.record.id} member={member} />
          ))}
        </div>
        {members[0] !== undefined && (
          <Link
            href={`/people/${members[0].record.id}/address`}
            className="link-button household-ways"
          >
            {t.moveHouse}
          </Link>
        )}
        {adults > 1 && !isAsked && (
          <button
            type="button"
            className="link-button household-ways"
            onClick={() => {
              setAsked(true)
              window.scrollTo({ top: 0 })
            }}
          >
            {t.changeHead}
          </button>
        )}
      </Section>
      <HouseNow record={view.record} today={today()} />
      <FamilyIndex view={view} />
      <HouseHistory view={view} from={from} />
    </Phone>
  )
}
