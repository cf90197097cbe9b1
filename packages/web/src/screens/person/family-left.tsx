import { useStore } from '@nanostores/react'
import { headshipOf } from '@jejaring/core/household/household-head'
import { today } from '../../store/device-clock.ts'
import { useFamily } from '../../store/use-family.ts'
import type { PersonView } from '../../store/use-person.ts'
import { Link } from '../../ui/link.tsx'
import { StatusMark } from '../../ui/status-mark.tsx'
import { householdMessages } from '../household/household.messages.ts'
import { personMessages } from './person.messages.ts'
import '../../forms/visit-results.css'

/** A household that somebody left, died in or came back to, and that has no head since, or two: its own page asks. */
export function FamilyLeft({ view: { record } }: { readonly view: PersonView }) {
  const homes = [...new Set(record.fields.household?.map(({ value }) => value))]
  const isMoved = homes.length > 1 || record.departures.length > 0
  if (!isMoved) return null
  return homes.slice(0, 2).map((home) => <Asking key={home} household={home} from={record.id} />)
}

function Asking({ household, from }: { readonly household: string; readonly from: string }) {
  const t = useStore(personMessages)
  const words = useStore(householdMessages)
  const view = useFamily(household)
  if (view === undefined || view === 'unknown') return null
  const headship = headshipOf(
    view.members.map(({ summary: { id, birthDate }, record: { fields } }) => ({
      id,
      birthDate,
      relation: fields.relation ?? [],
    })),
    today(),
  )
  if (headship.kind === 'one' || headship.kind === 'nobody') return null
  const asked =
    headship.kind === 'several'
      ? words.severalHeads(headship.heads.length)
      : headship.kind === 'none'
        ? words.noHead
        : words.childrenAlone
  return (
    <section className="what-to-do what-to-do-watch">
      <p className="what-to-do-head">
        <StatusMark kind="watch" size={20} /> {asked}
      </p>
      <Link href={`/households/${household}?from=${from}`} className="link-button">
        {t.openFamily({ head: view.house.headName })}
      </Link>
    </section>
  )
}
