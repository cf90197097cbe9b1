import { useStore } from '@nanostores/react'
import { IconPresentation } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import type { LocalDate } from '@jejaring/core/calendar/local-date'
import type { Meetings } from '@jejaring/core/meeting/agenda'
import { request } from '../../session/request.ts'
import { Link } from '../../ui/link.tsx'
import { Status } from '../../ui/status.tsx'
import { dueMessages } from './desk-due.messages.ts'

/** What meetings decided and this worker has promised to do; nothing where there is nothing. */
export function MeetingLine({ today }: { readonly today: LocalDate }) {
  const t = useStore(dueMessages)
  const mine = useMyDecisions()
  if (mine.length === 0) return null
  const late = mine.filter(({ decision }) => decision.due < today).length
  return (
    <Link href="/desk/meeting" className="card due-meeting">
      <IconPresentation size={20} stroke={1.75} aria-hidden />
      <b>{t.decisions(mine.length)}</b>
      {late > 0 && <Status kind="act">{t.decisionsLate(late)}</Status>}
    </Link>
  )
}

function useMyDecisions(): Meetings['mine'] {
  const [mine, setMine] = useState<Meetings['mine']>([])
  useEffect(() => {
    let isShown = true
    void request<Meetings>('/api/meetings').then((answer) => {
      if (isShown && answer.kind === 'ok') setMine(answer.value.mine)
    })
    return () => {
      isShown = false
    }
  }, [])
  return mine
}
