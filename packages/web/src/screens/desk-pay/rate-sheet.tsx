import { Button, Checkbox, NativeSelect, TextInput } from '@mantine/core'
import { useStore } from '@nanostores/react'
import { useState } from 'react'
import { isLocalDate } from '@jejaring/core/calendar/local-date'
import {
  allActivities,
  allSources,
  payActivities,
  paySources,
  type PayActivity,
  type PaySource,
} from '@jejaring/core/pay/activity'
import { MOST_RUPIAH, paidTwiceBy } from '@jejaring/core/pay/rate'
import type { PayMoney } from '@jejaring/core/pay/wire'
import { useText } from '../../i18n/use-text.ts'
import { CountField } from '../../forms/count-field.tsx'
import { ErrorLine } from '../../ui/error-line.tsx'
import { Sheet } from '../../ui/sheet.tsx'
import { deskPayMessages } from './desk-pay.messages.ts'
import type { Kept } from '../../session/keep.ts'
import type { SendPay } from './send-pay.ts'

interface Props {
  readonly opened: boolean
  readonly money: PayMoney
  readonly village: string
  readonly send: SendPay
  readonly onSent: () => Promise<void>
  readonly onClose: () => void
}

/** Asks what a source pays for an activity and from which day; the rate before holds up to the day before. */
export function RateSheet({ opened, onClose, ...props }: Props) {
  const t = useStore(deskPayMessages)
  return (
    <Sheet opened={opened} title={t.newRate} onClose={onClose}>
      <Form onClose={onClose} {...props} />
    </Sheet>
  )
}

function Form({ money, village, send, onSent, onClose }: Omit<Props, 'opened'>) {
  const t = useStore(deskPayMessages)
  const text = useText()
  const [source, setSource] = useState<PaySource>('bok')
  const [activity, setActivity] = useState<PayActivity>('home-visit')
  const [from, setFrom] = useState<string>(money.today)
  const [amount, setAmount] = useState<number>()
  const [basis, setBasis] = useState('')
  const [isSupplement, setSupplement] = useState(false)
  const [state, setState] = useState<'asking' | 'going' | Exclude<Kept, 'kept'>>('asking')
  const rate =
    amount !== undefined && isLocalDate(from)
      ? {
          village,
          source,
          activity,
          from,
          basis: basis.trim(),
          isSupplement,
          ...(amount === 0 ? {} : { amount }),
        }
      : undefined
  const payer = rate === undefined ? undefined : paidTwiceBy(rate, money.rates)
  const save = async () => {
    if (rate === undefined) return
    setState('going')
    const kept = money.rates.find(
      (one) =>
        one.village === village &&
        one.source === source &&
        one.activity === activity &&
        one.from === from,
    )
    const sent = await send('rates', { ...rate, version: kept?.version ?? 0 })
    if (sent === 'kept') onClose()
    else setState(sent)
    await onSent()
  }
  return (
    <>
      <NativeSelect
        label={t.source}
        value={source}
        data={allSources.map((value) => ({ value, label: text(paySources[value]) }))}
        onChange={({ currentTarget: { value } }) =>
          setSource(allSources.find((one) => one === value) ?? source)
        }
      />
      <NativeSelect
        label={t.activity}
        value={activity}
        data={allActivities.map((value) => ({ value, label: text(payActivities[value].label) }))}
        onChange={({ currentTarget: { value } }) =>
          setActivity(allActivities.find((one) => one === value) ?? activity)
        }
      />
      <TextInput
        label={t.from}
        description={t.fromText}
        type="date"
        value={from}
        onChange={(event) => setFrom(event.currentTarget.value)}
      />
      <CountField
        label={t.rateOf({ unit: text(payActivities[activity].unit) })}
        description={t.zeroText}
        value={amount}
        min={0}
        max={MOST_RUPIAH}
        prefix="Rp "
        onChange={setAmount}
      />
      <Checkbox
        label={t.supplement}
        description={t.supplementText}
        checked={isSupplement}
        onChange={({ currentTarget: { checked } }) => setSupplement(checked)}
      />
      {payer !== undefined && (
        <ErrorLine>{t.paidTwice({ source: text(paySources[payer]) })}</ErrorLine>
      )}
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
          disabled={rate === undefined || payer !== undefined || basis.trim().length < 3}
          onClick={() => void save()}
        >
          {t.save}
        </Button>
      </div>
    </>
  )
}
