import { Button } from '@mantine/core'
import { useStore } from '@nanostores/react'
import { useState } from 'react'
import type { QueueStation } from '@jejaring/core/queue/queue-station'
import type { NewTicket, QueueAnswer, QueueTicket } from '@jejaring/core/sync/queue'
import { request } from '../../session/request.ts'
import type { About } from '../../store/write.ts'
import { ErrorLine } from '../../ui/error-line.tsx'
import { ManyChips } from '../../ui/many-chips.tsx'
import { Sheet } from '../../ui/sheet.tsx'
import { queueMessages } from './desk-queue.messages.ts'

interface Props {
  readonly person: About
  readonly offered: readonly QueueStation[]
  readonly proposed: readonly QueueStation[]
  readonly onClose: () => void
  readonly onPut: (ticket: QueueTicket) => void
}

/** Undefined: that could not be saved. */
export async function putInQueue(ticket: NewTicket): Promise<QueueTicket | undefined> {
  const answer = await request<QueueAnswer>('/api/queue', { method: 'PUT', body: ticket })
  if (answer.kind !== 'ok') return undefined
  const { queue, ticket: number } = answer.value
  return queue.tickets.find((one) => one.number === number)
}

/** Which stations somebody passes on this visit. */
export function QueueSheet({ person, offered, proposed, onClose, onPut }: Props) {
  const t = useStore(queueMessages)
  const [chosen, setChosen] = useState(proposed)
  const [trouble, setTrouble] = useState<string>()
  const [isBusy, setBusy] = useState(false)
  const stations = offered.filter((station) => chosen.includes(station))
  const submit = async () => {
    if (stations.length === 0) return setTrouble(t.putChoose)
    setBusy(true)
    const ticket = await putInQueue({ village: person.village, person: person.id, stations })
    setBusy(false)
    if (ticket === undefined) setTrouble(t.notSaved)
    else onPut(ticket)
  }
  return (
    <Sheet opened title={t.putTitle({ name: person.name })} onClose={onClose}>
      <form
        className="queue-form"
        onSubmit={(event) => {
          event.preventDefault()
          void submit()
        }}
      >
        <ManyChips
          label={t.putPlaces}
          values={chosen}
          options={offered.map((value) => ({ value, label: t[value] }))}
          onChoose={(values) => {
            setChosen(values)
            setTrouble(undefined)
          }}
        />
        {stations.length > 1 && (
          <p className="small mid">
            {t.putOrder({ places: stations.map((station) => t[station]).join(', ') })}
          </p>
        )}
        {trouble !== undefined && <ErrorLine>{trouble}</ErrorLine>}
        <Button type="submit" className="big-button" fullWidth loading={isBusy}>
          {t.put}
        </Button>
      </form>
    </Sheet>
  )
}
