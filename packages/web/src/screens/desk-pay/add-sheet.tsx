import { NativeSelect } from '@mantine/core'
import { useStore } from '@nanostores/react'
import { useState } from 'react'
import type { VillagePay } from '@jejaring/core/pay/wire'
import { AdditionForm } from '../../pay/addition-form.tsx'
import { Sheet } from '../../ui/sheet.tsx'
import { deskPayMessages } from './desk-pay.messages.ts'
import type { SendPay } from './send-pay.ts'

interface Props {
  readonly opened: boolean
  readonly pay: VillagePay
  readonly send: SendPay
  readonly onSent: () => Promise<void>
  readonly onClose: () => void
}

/** Adds work of a kader that no entry shows; somebody else approves it. */
export function AddSheet({ opened, pay, send, onSent, onClose }: Props) {
  const t = useStore(deskPayMessages)
  const [kader, setKader] = useState(pay.kader[0]?.id ?? '')
  return (
    <Sheet opened={opened} title={t.add} onClose={onClose}>
      <NativeSelect
        label={t.kader}
        value={kader}
        data={pay.kader.map(({ id, name, posyandu }) => ({
          value: id,
          label: `${name}, ${posyandu}`,
        }))}
        onChange={(event) => setKader(event.currentTarget.value)}
      />
      <AdditionForm
        today={pay.today}
        save={async (work) => {
          const sent = await send('additions', { ...work, village: pay.village, kader })
          if (sent !== 'kept') return sent
          onClose()
          await onSent()
          return sent
        }}
      />
    </Sheet>
  )
}
