import { useStore } from '@nanostores/react'
import type { NewAddition, OwnPay } from '@jejaring/core/pay/wire'
import { AdditionForm } from '../../pay/addition-form.tsx'
import { keep } from '../../session/keep.ts'
import { loadOwnPay } from '../../store/own-pay.ts'
import { Sheet } from '../../ui/sheet.tsx'
import { ownPayMessages } from './pay.messages.ts'

interface Props {
  readonly opened: boolean
  readonly account: string
  readonly pay: OwnPay
  readonly onClose: () => void
}

/** Work that the records do not show: a meeting, a training, the way there. */
export function AddOwn({ opened, account, pay, onClose }: Props) {
  const t = useStore(ownPayMessages)
  return (
    <Sheet opened={opened} title={t.add} onClose={onClose}>
      <AdditionForm
        today={pay.today}
        save={async (work) => {
          const body: NewAddition = { ...work, village: pay.village, kader: account }
          const kept = await keep('/api/pay/additions', body)
          if (kept !== 'kept') return kept
          await loadOwnPay(account)
          onClose()
          return kept
        }}
      />
    </Sheet>
  )
}
