import { Button, TextInput } from '@mantine/core'
import { useStore } from '@nanostores/react'
import { useState } from 'react'
import { payActivities } from '@jejaring/core/pay/activity'
import type { Addition, VillagePay } from '@jejaring/core/pay/wire'
import { useFormat } from '../../i18n/format.ts'
import { useText } from '../../i18n/use-text.ts'
import { ErrorLine } from '../../ui/error-line.tsx'
import { Section } from '../../ui/section.tsx'
import { AddSheet } from './add-sheet.tsx'
import { deskPayMessages } from './desk-pay.messages.ts'
import type { SendPay } from './send-pay.ts'

interface Props {
  readonly pay: VillagePay
  readonly send: SendPay
  readonly onSent: () => Promise<void>
}

/** Work that no entry shows and nobody has approved yet, of whichever month. */
export function AdditionList({ pay, send, onSent }: Props) {
  const t = useStore(deskPayMessages)
  const [isAdding, setAdding] = useState(false)
  const waiting = [
    ...pay.kader.flatMap(({ name, additions }) =>
      additions.filter(({ answer }) => answer === undefined).map((one) => ({ ...one, name })),
    ),
    ...pay.olderAdditions,
  ]
  return (
    <>
      {waiting.length > 0 && (
        <Section title={t.additions} count={waiting.length}>
          <ul className="card pay-additions">
            {waiting.map(({ name, ...one }) => (
              <AdditionRow key={one.id} name={name} addition={one} send={send} onSent={onSent} />
            ))}
          </ul>
        </Section>
      )}
      <Button variant="default" className="pay-add" onClick={() => setAdding(true)}>
        {t.add}
      </Button>
      <AddSheet
        opened={isAdding}
        pay={pay}
        send={send}
        onSent={onSent}
        onClose={() => setAdding(false)}
      />
    </>
  )
}

interface RowProps extends Omit<Props, 'pay'> {
  readonly name: string
  readonly addition: Addition
}

function AdditionRow({ name, addition, send, onSent }: RowProps) {
  const t = useStore(deskPayMessages)
  const text = useText()
  const format = useFormat()
  const [why, setWhy] = useState('')
  const [state, setState] = useState<'asking' | 'refusing' | 'failed'>('asking')
  const { id, village, activity, on, quantity, what, by, isOwn } = addition
  const answer = async (isApproved: boolean) => {
    const sent = await send('additions/answers', { village, id, isApproved, why: why.trim() })
    if (sent === 'kept') await onSent()
    else setState('failed')
  }
  const { label, unit } = payActivities[activity]
  return (
    <li>
      <span>
        <b>{name}</b> {text(label)}, {format.number(quantity)} {text(unit)}, {format.day(on)}
        <span className="small mid">
          {what} ({by})
        </span>
      </span>
      {isOwn ? (
        <span className="small mid">{t.ownAddition}</span>
      ) : state === 'asking' ? (
        <span className="pay-buttons">
          <Button variant="default" onClick={() => setState('refusing')}>
            {t.refuse}
          </Button>
          <Button onClick={() => void answer(true)}>{t.approve}</Button>
        </span>
      ) : (
        <span className="pay-buttons">
          <TextInput
            aria-label={t.why}
            placeholder={t.why}
            value={why}
            maxLength={300}
            onChange={(event) => setWhy(event.currentTarget.value)}
          />
          <Button disabled={why.trim() === ''} onClick={() => void answer(false)}>
            {t.refuse}
          </Button>
        </span>
      )}
      {state === 'failed' && <ErrorLine>{t.notDone}</ErrorLine>}
    </li>
  )
}
