import { Button } from '@mantine/core'
import { useStore } from '@nanostores/react'
import { useState } from 'react'
import { claimNow, stepTrouble } from '@jejaring/core/pay/claim'
import type { ClaimFile } from '@jejaring/core/pay/wire'
import type { Me } from '@jejaring/core/sync/account'
import { useRupiah } from '../../pay/use-rupiah.ts'
import { ErrorLine } from '../../ui/error-line.tsx'
import { deskPayMessages } from './desk-pay.messages.ts'
import type { SendPay } from './send-pay.ts'

interface Props {
  readonly me: Me
  readonly files: readonly ClaimFile[]
  readonly send: SendPay
  readonly onSent: () => Promise<void>
}

/** Signs at once what waits for this reader and agrees with the records; what does not is looked at one by one. */
export function ConfirmAll({ me, files, send, onSent }: Props) {
  const t = useStore(deskPayMessages)
  const rupiah = useRupiah()
  const [left, setLeft] = useState<number>()
  const [isFailed, setFailed] = useState(false)
  const waiting = files.flatMap((file) => {
    const known = { ...file, gone: new Set(file.gone) }
    const signer = { ...me, isTreasurer: false }
    const step = (['confirmed', 'verified'] as const).find(
      (one) => stepTrouble(known, signer, { step: one, struck: [], note: '' }) === undefined,
    )
    return step === undefined ? [] : [{ file, step }]
  })
  if (waiting.length === 0 && !isFailed) return null
  const sum = waiting.reduce((all, { file }) => all + claimNow(file.claim, file.steps).approved, 0)
  const signAll = async () => {
    setFailed(false)
    for (const [done, { file, step }] of waiting.entries()) {
      setLeft(waiting.length - done)
      const { claim, steps } = file
      const number = steps.length + 1
      const about = { village: claim.village, claim: claim.id, number }
      // One after the other: each is a decision of its own.
      if ((await send('steps', { ...about, step, struck: [], note: '' })) !== 'kept') {
        setFailed(true)
        break
      }
    }
    await onSent()
    setLeft(undefined)
  }
  return (
    <div className="card pay-all">
      <span>
        <b>{t.waiting(waiting.length)}</b>
        <span className="small mid">{t.waitingText({ amount: rupiah(sum) })}</span>
      </span>
      {isFailed && <ErrorLine>{t.notDone}</ErrorLine>}
      <Button loading={left !== undefined} onClick={() => void signAll()}>
        {t.signAll(waiting.length)}
      </Button>
    </div>
  )
}
