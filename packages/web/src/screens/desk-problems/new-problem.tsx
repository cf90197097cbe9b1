import { useStore } from '@nanostores/react'
import { useState } from 'react'
import type { Me } from '@jejaring/core/sync/account'
import type { Places } from '@jejaring/core/sync/places'
import { problemMessages } from '../../problem/problem.messages.ts'
import { ReportForm } from '../../problem/report-form.tsx'
import { newId } from '../../store/write-down.ts'
import { Sheet } from '../../ui/sheet.tsx'
import { usePlaces } from '../desk-home/place-names.ts'
import { deskProblemMessages } from './desk-problems.messages.ts'
import { sendReport } from './send-problem.ts'

interface Props {
  readonly me: Me
  readonly opened: boolean
  readonly onClose: () => void
  readonly onKept: () => void
}

/** A report from the desk: taken by the server now, or it stays in the form. */
export function NewProblem({ me, opened, onClose, onKept }: Props) {
  const t = useStore(deskProblemMessages)
  const words = useStore(problemMessages)
  const places = usePlaces()
  const [ids, setIds] = useState(() => ({ problem: newId(), id: newId() }))
  const [isBusy, setBusy] = useState(false)
  const [trouble, setTrouble] = useState<string>()
  return (
    <Sheet opened={opened} title={words.report} onClose={onClose}>
      <ReportForm
        today={me.today}
        villages={me.villages}
        posyandu={postsOf(places)}
        isBusy={isBusy}
        trouble={trouble}
        onSend={(village, body) => {
          setBusy(true)
          setTrouble(undefined)
          void sendReport({ ...ids, village, body }).then((sent) => {
            setBusy(false)
            if (typeof sent === 'string')
              return setTrouble(sent === 'offline' ? t.offline : t.refused)
            setIds({ problem: newId(), id: newId() })
            onKept()
          })
        }}
      />
    </Sheet>
  )
}

const postsOf = (places: Places | undefined) =>
  (places?.facilities ?? [])
    .filter(({ kind }) => kind === 'posyandu')
    .flatMap(({ id, name, villages }) => villages.map((village) => ({ id, name, village })))
