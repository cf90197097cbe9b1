import { useStore } from '@nanostores/react'
import { IconCoins } from '@tabler/icons-react'
import { useState } from 'react'
import type { Month } from '@jejaring/core/calendar/local-date'
import type { VillagePay } from '@jejaring/core/pay/wire'
import type { Me } from '@jejaring/core/sync/account'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ErrorLine } from '../../ui/error-line.tsx'
import { Waiting } from '../../ui/waiting.tsx'
import { AdditionList } from './addition-list.tsx'
import { ClaimSheet } from './claim-sheet.tsx'
import { ClaimTable } from './claim-table.tsx'
import { ConfirmAll } from './confirm-all.tsx'
import { deskPayMessages } from './desk-pay.messages.ts'
import { LoadTable } from './load-table.tsx'
import { useAsked } from '../../session/use-asked.ts'
import { sendPay } from './send-pay.ts'

interface Props {
  readonly me: Me
  readonly village: string
  readonly month: Month
  readonly view: 'claims' | 'load'
}

/** The kader of one village in a month: what they claim and what waits for somebody, or what they carry. */
export function VillageView({ me, village, month, view }: Props) {
  const t = useStore(deskPayMessages)
  const { value: pay, load } = useAsked<VillagePay>(`/api/pay?village=${village}&month=${month}`)
  const [opened, setOpened] = useState<string>()
  if (pay === undefined) return <Waiting rows={8} />
  if (pay === 'failed') {
    return <ErrorLine action={{ label: t.again, onPress: () => void load() }}>{t.failed}</ErrorLine>
  }
  if ((view === 'load' ? pay.loads : pay.kader).length === 0) {
    return <EmptyState icon={IconCoins} title={t.nobody} text={t.nobodyText} />
  }
  if (view === 'load') return <LoadTable loads={pay.loads} />
  const files = [
    ...pay.kader.flatMap(({ name, claims }) => claims.map((file) => ({ ...file, name }))),
    ...pay.older,
  ]
  return (
    <>
      <ConfirmAll me={me} files={files} send={sendPay} onSent={load} />
      <ClaimTable pay={pay} onOpen={setOpened} />
      <AdditionList pay={pay} send={sendPay} onSent={load} />
      <ClaimSheet
        me={me}
        isTreasurer={pay.treasurers.some(({ isOwn }) => isOwn)}
        file={files.find(({ claim }) => claim.id === opened)}
        today={pay.today}
        send={sendPay}
        onSent={load}
        onClose={() => setOpened(undefined)}
      />
    </>
  )
}
