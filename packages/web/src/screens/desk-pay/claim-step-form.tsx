import { Button, Checkbox, Textarea, TextInput } from '@mantine/core'
import { useStore } from '@nanostores/react'
import { useState } from 'react'
import { isLocalDate, type LocalDate } from '@jejaring/core/calendar/local-date'
import { payActivities } from '@jejaring/core/pay/activity'
import { claimNow, stepTrouble, type ClaimStepKind } from '@jejaring/core/pay/claim'
import { rupiahOf } from '@jejaring/core/pay/rate'
import type { ClaimFile } from '@jejaring/core/pay/wire'
import type { Me } from '@jejaring/core/sync/account'
import { useFormat } from '../../i18n/format.ts'
import { useText } from '../../i18n/use-text.ts'
import { useRupiah } from '../../pay/use-rupiah.ts'
import { CountField } from '../../forms/count-field.tsx'
import { ErrorLine } from '../../ui/error-line.tsx'
import { deskPayMessages } from './desk-pay.messages.ts'
import type { Kept } from '../../session/keep.ts'
import type { SendPay } from './send-pay.ts'

interface Props {
  readonly me: Me
  readonly isTreasurer: boolean
  readonly file: ClaimFile
  readonly today: LocalDate
  readonly send: SendPay
  readonly onSent: () => Promise<void>
  readonly onClose: () => void
}
const steps = ['confirmed', 'verified', 'paid', 'answered', 'returned'] as const

/** The steps that this reader may take now, with what each asks for; nothing where they may take none. */
export function ClaimStepForm({ me, isTreasurer, file, today, send, onSent, onClose }: Props) {
  const t = useStore(deskPayMessages)
  const { claim, gone } = file
  const now = claimNow(claim, file.steps)
  const [struck, setStruck] = useState<readonly string[]>(
    gone.filter((key) => !now.struck.has(key)),
  )
  const [note, setNote] = useState('')
  const [amount, setAmount] = useState<number | undefined>(now.approved - now.paid)
  const [on, setOn] = useState<string>(today)
  const [state, setState] = useState<'asking' | 'going' | Exclude<Kept, 'kept'>>('asking')
  const known = { claim, steps: file.steps, gone: new Set(gone) }
  const signer = { ...me, isTreasurer }
  const stepOf = (step: ClaimStepKind, words: string) => {
    const isPaid = step === 'paid'
    const strikes = step === 'confirmed' || step === 'verified'
    return {
      step,
      struck: strikes ? struck : [],
      note: words,
      ...(isPaid && amount !== undefined ? { amount } : {}),
    }
  }
  const may = steps.filter((step) => {
    const full = {
      ...stepOf(step, 'x'),
      ...(step === 'paid' ? { amount: now.approved - now.paid } : {}),
    }
    return stepTrouble(known, signer, full) === undefined
  })
  if (may.length === 0) return null
  const signs = may.some((step) => step === 'confirmed' || step === 'verified')
  const pays = may.includes('paid')
  const take = async (step: ClaimStepKind) => {
    setState('going')
    const sent = await send('steps', {
      village: claim.village,
      claim: claim.id,
      number: file.steps.length + 1,
      ...stepOf(step, note.trim()),
      ...(step === 'paid' && isLocalDate(on) ? { on } : {}),
    })
    if (sent === 'kept') onClose()
    else setState(sent)
    await onSent()
  }
  return (
    <>
      {signs && <Strikes file={file} struck={struck} onChange={setStruck} />}
      {pays && (
        <div className="pay-pair">
          <CountField
            label={t.amount}
            value={amount}
            min={1}
            max={now.approved - now.paid}
            prefix="Rp "
            onChange={setAmount}
          />
          <TextInput
            label={t.paidOn}
            type="date"
            value={on}
            max={today}
            onChange={(event) => setOn(event.currentTarget.value)}
          />
        </div>
      )}
      <Textarea
        label={pays ? t.proof : t.note}
        description={pays ? t.proofText : t.noteText}
        value={note}
        rows={2}
        maxLength={300}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
      {state === 'conflict' && <ErrorLine>{t.conflict}</ErrorLine>}
      {(state === 'failed' || state === 'refused') && <ErrorLine>{t.notDone}</ErrorLine>}
      <div className="sheet-actions">
        {may.map((step) => (
          <Button
            key={step}
            variant={step === 'returned' ? 'default' : 'filled'}
            loading={state === 'going'}
            disabled={
              stepTrouble(known, signer, stepOf(step, note)) !== undefined || !isLocalDate(on)
            }
            onClick={() => void take(step)}
          >
            {t[step]}
          </Button>
        ))}
      </div>
    </>
  )
}

/** Which lines are not approved. Those that are no longer in the records are struck already. */
function Strikes({
  file: { claim, steps: before, gone },
  struck,
  onChange,
}: {
  readonly file: ClaimFile
  readonly struck: readonly string[]
  readonly onChange: (struck: readonly string[]) => void
}) {
  const t = useStore(deskPayMessages)
  const text = useText()
  const format = useFormat()
  const rupiah = useRupiah()
  const now = claimNow(claim, before)
  return (
    <details className="pay-strikes">
      <summary>{t.strike({ count: format.number(struck.length) })}</summary>
      {claim.lines
        .filter(({ key }) => !now.struck.has(key))
        .map((line) => (
          <Checkbox
            key={line.key}
            label={`${text(payActivities[line.activity].label)}, ${format.day(line.on)}, ${rupiah(rupiahOf(line))}`}
            description={gone.includes(line.key) ? t.gone : undefined}
            checked={struck.includes(line.key)}
            onChange={({ currentTarget: { checked } }) =>
              onChange(checked ? [...struck, line.key] : struck.filter((key) => key !== line.key))
            }
          />
        ))}
    </details>
  )
}
