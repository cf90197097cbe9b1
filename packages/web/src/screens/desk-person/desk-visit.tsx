import { useMemo } from 'react'
import { Redirect, useLocation, useSearchParams } from 'wouter'
import { catalogue } from '@jejaring/core/catalogue/index'
import { queueRooms } from '@jejaring/core/catalogue/queue-rooms'
import { dueStatus } from '@jejaring/core/judge/judgement'
import type { Me } from '@jejaring/core/sync/account'
import type { PersonPage } from '@jejaring/core/sync/people'
import { sendNotes } from '../../session/send-notes.ts'
import { judgedOf } from '../../store/summary.ts'
import type { PersonView } from '../../store/use-person.ts'
import { Waiting } from '../../ui/waiting.tsx'
import { VisitOf } from '../visit/visit.tsx'
import { usePerson } from './use-person.ts'
import './desk-visit.css'

interface Props {
  readonly village: string
  readonly person: string
  readonly me: Me
}

/** The visit form at a desk: sent at once, and nothing of it stays on the computer. */
export default function DeskVisit({ village, person, me }: Props) {
  const [location, navigate] = useLocation()
  const [search] = useSearchParams()
  const state = usePerson(village, person)
  const page = state.kind === 'shown' ? state.page : undefined
  const view = useMemo(() => page && viewOf(page, village, me), [page, village, me])
  if (view === undefined) return <Waiting rows={6} />
  const station = search.get('queue')
  const first = page && station !== null ? firstAt(station, page, me) : undefined
  if (first !== undefined && !search.has('service')) {
    return <Redirect to={`${location}?queue=${station}&service=${first}`} replace />
  }
  // Who was called in from the line goes on with the line.
  const back =
    station === null ? `/desk/people/${village}/${person}` : `/desk/queue?station=${station}`
  return (
    <div className="desk-visit">
      <VisitOf
        view={view}
        write={sendNotes}
        onSaved={() => navigate(back, { replace: true })}
        onBack={() => navigate(back, { replace: true })}
      />
    </div>
  )
}

/** What is due at a station that has services of its own; elsewhere the form opens with what is due. */
function firstAt(
  station: string,
  { judgement }: PersonPage,
  { today, cadre }: Me,
): string | undefined {
  const rooms: Readonly<Record<string, readonly string[]>> = {
    laboratory: queueRooms.laboratory,
    dental: queueRooms.dental,
    infection: queueRooms.infection,
  }
  const mayGive = (id: string) =>
    cadre !== undefined &&
    catalogue.services.some((service) => service.id === id && service.givenBy.includes(cadre))
  return judgement.due.find(
    (window) =>
      rooms[station]?.includes(window.service) === true &&
      mayGive(window.service) &&
      ['due', 'overdue'].includes(dueStatus(window, today)),
  )?.service
}

function viewOf({ record }: PersonPage, village: string, me: Me): PersonView | undefined {
  const facts = me.villages.find(({ code }) => code === village)?.facts
  if (facts === undefined) return undefined
  const judged = judgedOf(record, village, { catalogue, facts })
  const records = [record]
  return judged === undefined ? undefined : { village, record, records, ...judged, own: [] }
}
