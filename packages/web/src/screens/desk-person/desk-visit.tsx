import { useMemo } from 'react'
import { useLocation } from 'wouter'
import { catalogue } from '@jejaring/core/catalogue/index'
import type { Me, PersonPage } from '@jejaring/core/sync/api'
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
  const [, navigate] = useLocation()
  const state = usePerson(village, person)
  const page = state.kind === 'shown' ? state.page : undefined
  const view = useMemo(() => page && viewOf(page, village, me), [page, village, me])
  if (view === undefined) return <Waiting rows={6} />
  const back = `/desk/people/${village}/${person}`
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

function viewOf({ record }: PersonPage, village: string, me: Me): PersonView | undefined {
  const facts = me.villages.find(({ code }) => code === village)?.facts
  if (facts === undefined) return undefined
  const judged = judgedOf(record, village, { catalogue, facts })
  const records = [record]
  return judged === undefined ? undefined : { village, record, records, ...judged, own: [] }
}
