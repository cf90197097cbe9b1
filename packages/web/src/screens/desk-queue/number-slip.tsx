import { Button } from '@mantine/core'
import { useStore } from '@nanostores/react'
import { IconArrowLeft, IconPrinter } from '@tabler/icons-react'
import type { Me } from '@jejaring/core/sync/account'
import { useFormat } from '../../i18n/format.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { PrintButton } from '../../ui/print-button.tsx'
import { Waiting } from '../../ui/waiting.tsx'
import { queueMessages } from './desk-queue.messages.ts'
import { useQueue } from './use-queue.ts'
import './desk-queue.css'

interface Props {
  readonly number: string
  readonly me: Me
}

/** The number to take along, on a slip that names nobody. */
export default function NumberSlip({ number, me }: Props) {
  const t = useStore(queueMessages)
  const format = useFormat()
  const { queue } = useQueue()
  if (queue === undefined) return <Waiting rows={4} />
  const ticket =
    queue === 'failed' ? undefined : queue.tickets.find((one) => String(one.number) === number)
  return (
    <>
      <div className="desk-head no-print">
        <Button
          variant="subtle"
          leftSection={<IconArrowLeft size={20} stroke={1.75} aria-hidden />}
          onClick={() => window.history.back()}
        >
          {t.toBefore}
        </Button>
        <PrintButton variant="filled">{t.slip}</PrintButton>
      </div>
      {ticket === undefined ? (
        <EmptyState icon={IconPrinter} title={t.slipGone} />
      ) : (
        <article className="number-slip">
          <p>{me.facility?.name}</p>
          <h2>{t.slipTitle}</h2>
          <p className="number-slip-number">{ticket.number}</p>
          <p>{t.slipPlaces({ places: ticket.stations.map((one) => t[one]).join(', ') })}</p>
          <p className="small mid">{format.longDay(me.today)}</p>
        </article>
      )}
    </>
  )
}
