import { useStore } from '@nanostores/react'
import { IconUserPlus } from '@tabler/icons-react'
import { useLocation, useSearch } from 'wouter'
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
import { NewHead } from './new-head.tsx'
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
      <NewHead view={view} />
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
      </Section>
      <HouseNow record={view.record} today={today()} />
      <FamilyIndex view={view} />
      <HouseHistory view={view} from={from} />
    </Phone>
  )
}
