import { Button, TextInput } from '@mantine/core'
import { useStore } from '@nanostores/react'
import { useState } from 'react'
import { isLocalDate } from '@jejaring/core/calendar/local-date'
import type { Payable, PaymentList } from '@jejaring/core/pay/wire'
import { useRupiah } from '../../pay/use-rupiah.ts'
import { ErrorLine } from '../../ui/error-line.tsx'
import { Sheet } from '../../ui/sheet.tsx'
import { deskPayMessages } from './desk-pay.messages.ts'
import type { SendPay } from './send-pay.ts'

interface Props {
  readonly opened: boolean
  readonly list: PaymentList
  readonly send: SendPay
  readonly onSent: () => Promise<void>
  readonly onClose: () => void
}

/** Approved, not paid whole, and nobody has an answer to give first. */
export const isOpen = ({ state, isDisputed }: Payable): boolean =>
  state === 'verified' && isDisputed !== true

/** Notes that all of a list was paid, on one day with one proof: as treasurers do it. */
export function PayAllSheet({ opened, onClose, ...props }: Props) {
  const t = useStore(deskPayMessages)
  return (
    <Sheet opened={opened} title={t.payAll} onClose={onClose}>
      <Form onClose={onClose} {...props} />
    </Sheet>
  )
}

function Form({ list, send, onSent, onClose }: Omit<Props, 'opened'>) {
  const t = useStore(deskPayMessages)
  const rupiah = useRupiah()
  const [on, setOn] = useState<string>(list.today)
  const [note, setNote] = useState('')
  const [state, setState] = useState<'asking' | 'going' | 'failed'>('asking')
  const open = list.payable.filter(isOpen)
  const sum = open.reduce((all, { approved, paid }) => all + approved - paid, 0)
  const pay = async () => {
    if (!isLocalDate(on)) return
    setState('going')
    let isFailed = false
    for (const { village, claim, approved, paid, steps } of open) {
      const about = { village, claim, number: steps + 1, struck: [], on, note: note.trim() }
      const sent = await send('steps', { ...about, step: 'paid', amount: approved - paid })
      // What was disputed in the meantime stays on the list; the others are paid.
      isFailed ||= sent !== 'kept'
    }
    await onSent()
    if (isFailed) setState('failed')
    else onClose()
  }
  return (
    <>
      <p>{t.payAllText({ count: String(open.length), amount: rupiah(sum) })}</p>
      <TextInput
        label={t.paidOn}
        type="date"
        value={on}
        max={list.today}
        onChange={(event) => setOn(event.currentTarget.value)}
      />
      <TextInput
        label={t.proof}
        description={t.proofText}
        value={note}
        maxLength={300}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
      {state === 'failed' && <ErrorLine>{t.someNotPaid}</ErrorLine>}
      <div className="sheet-actions">
        <Button
          loading={state === 'going'}
          disabled={!isLocalDate(on) || on > list.today || note.trim() === ''}
          onClick={() => void pay()}
        >
          {t.paid}
        </Button>
      </div>
    </>
  )
}
