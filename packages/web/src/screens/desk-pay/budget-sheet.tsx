import { Button, TextInput } from '@mantine/core'
import { useStore } from '@nanostores/react'
import { useState } from 'react'
import { paySources, type PaySource } from '@jejaring/core/pay/activity'
import type { PayMoney } from '@jejaring/core/pay/wire'
import { useText } from '../../i18n/use-text.ts'
import { CountField } from '../../forms/count-field.tsx'
import { ErrorLine } from '../../ui/error-line.tsx'
import { Sheet } from '../../ui/sheet.tsx'
import { deskPayMessages } from './desk-pay.messages.ts'
import type { Kept } from '../../session/keep.ts'
import type { SendPay } from './send-pay.ts'

interface Props {
  /** None: the sheet is closed. */
  readonly source: PaySource | undefined
  readonly money: PayMoney
  readonly village: string
  readonly send: SendPay
  readonly onSent: () => Promise<void>
  readonly onClose: () => void
}

/** Asks what a source has set aside for the kader of a village in a year. */
export function BudgetSheet({ source, onClose, ...props }: Props) {
  const t = useStore(deskPayMessages)
  const text = useText()
  const title = source === undefined ? '' : t.enterOf({ source: text(paySources[source]) })
  return (
    <Sheet opened={source !== undefined} title={title} onClose={onClose}>
      {source !== undefined && <Form source={source} onClose={onClose} {...props} />}
    </Sheet>
  )
}

function Form({
  source,
  money,
  village,
  send,
  onSent,
  onClose,
}: Props & { readonly source: PaySource }) {
  const t = useStore(deskPayMessages)
  const kept = money.budgets.find((one) => one.village === village && one.source === source)
  const [amount, setAmount] = useState(kept?.amount)
  const [basis, setBasis] = useState(kept?.basis ?? '')
  const [state, setState] = useState<'asking' | 'going' | Exclude<Kept, 'kept'>>('asking')
  const save = async () => {
    if (amount === undefined) return
    setState('going')
    const budget = { village, source, year: money.year, amount, basis: basis.trim() }
    const sent = await send('budgets', { ...budget, version: kept?.version ?? 0 })
    if (sent === 'kept') onClose()
    else setState(sent)
    await onSent()
  }
  return (
    <>
      <CountField label={t.budget} value={amount} min={0} prefix="Rp " onChange={setAmount} />
      <TextInput
        label={t.basis}
        value={basis}
        maxLength={200}
        onChange={(event) => setBasis(event.currentTarget.value)}
      />
      {state === 'conflict' && <ErrorLine>{t.conflict}</ErrorLine>}
      {(state === 'failed' || state === 'refused') && <ErrorLine>{t.notDone}</ErrorLine>}
      <div className="sheet-actions">
        <Button
          loading={state === 'going'}
          disabled={amount === undefined || basis.trim().length < 3}
          onClick={() => void save()}
        >
          {t.save}
        </Button>
      </div>
    </>
  )
}
