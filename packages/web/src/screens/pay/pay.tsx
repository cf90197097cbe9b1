import { Button } from '@mantine/core'
import { useStore } from '@nanostores/react'
import { IconCoins } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import { Redirect } from 'wouter'
import { claimNow, holdsLines } from '@jejaring/core/pay/claim'
import { sumOf } from '@jejaring/core/pay/rate'
import type { PayMonth } from '@jejaring/core/pay/wire'
import { useFormat } from '../../i18n/format.ts'
import { useRupiah } from '../../pay/use-rupiah.ts'
import { useMe } from '../../session/session.ts'
import { $ownPay, loadOwnPay } from '../../store/own-pay.ts'
import { AppBar } from '../../ui/app-bar.tsx'
import { Choice } from '../../ui/choice.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ErrorLine } from '../../ui/error-line.tsx'
import { Phone } from '../../ui/phone.tsx'
import { Section } from '../../ui/section.tsx'
import { Waiting } from '../../ui/waiting.tsx'
import { AddOwn } from './add-own.tsx'
import { MonthClaims } from './month-claims.tsx'
import { MonthWork } from './month-work.tsx'
import { ownPayMessages } from './pay.messages.ts'
import './pay.css'

/** What a kader did, claims, is paid and still waits for; as last told when there is no line. */
export default function Pay() {
  const t = useStore(ownPayMessages)
  const format = useFormat()
  const me = useMe()
  const kept = useStore($ownPay)
  const [chosen, setChosen] = useState<string>()
  const [isOld, setOld] = useState(false)
  const [isAdding, setAdding] = useState(false)
  const account = me?.id ?? ''
  useEffect(() => {
    void loadOwnPay(account).then((isNew) => setOld(!isNew))
  }, [account])
  const again = () => void loadOwnPay(account).then((isNew) => setOld(!isNew))
  if (me !== undefined && me.role !== 'kader') return <Redirect to="/desk/pay" />
  const bar = <AppBar title={t.title} back="/more" />
  if (kept === undefined || (kept !== 'none' && kept.account !== account)) {
    return (
      <Phone bar={bar}>
        <Waiting rows={5} />
      </Phone>
    )
  }
  const months = kept === 'none' ? [] : kept.pay.months
  const worked = months.find(({ work, additions }) => work.length + additions.length > 0)
  const shown = months.find(({ month }) => month === chosen) ?? worked ?? months[0]
  if (kept === 'none' || shown === undefined) {
    return (
      <Phone bar={bar}>
        <EmptyState
          icon={IconCoins}
          title={t.none}
          text={t.noneText}
          action={{ label: t.again, onPress: again }}
        />
      </Phone>
    )
  }
  return (
    <Phone bar={bar}>
      {isOld && (
        <ErrorLine action={{ label: t.again, onPress: again }}>
          {t.old({ when: format.since(kept.at) })}
        </ErrorLine>
      )}
      <Sums months={months} />
      <Choice
        label={t.month}
        value={shown.month}
        options={months.map(({ month, unclaimed }) => ({
          value: month,
          label:
            unclaimed.length === 0
              ? format.month(month)
              : t.openMonth({ month: format.month(month) }),
        }))}
        onChoose={setChosen}
      />
      <MonthClaims account={account} shown={shown} />
      <Section title={t.work}>
        <MonthWork shown={shown} />
      </Section>
      <Button variant="default" fullWidth mt={16} onClick={() => setAdding(true)}>
        {t.add}
      </Button>
      <AddOwn opened={isAdding} account={account} pay={kept.pay} onClose={() => setAdding(false)} />
    </Phone>
  )
}

/** Of the months shown: what came, what is on its way, and what nobody has asked for yet. */
function Sums({ months }: { readonly months: readonly PayMonth[] }) {
  const t = useStore(ownPayMessages)
  const rupiah = useRupiah()
  let paid = 0
  let underway = 0
  for (const { claims } of months) {
    for (const { claim, steps } of claims) {
      const now = claimNow(claim, steps)
      paid += now.paid
      if (holdsLines(now)) underway += now.approved - now.paid
    }
  }
  const open = months.flatMap(({ unclaimed }) => unclaimed.flatMap(({ lines }) => lines))
  const sums = [
    [t.notClaimed, sumOf(open)],
    [t.underway, underway],
    [t.paid, paid],
  ] as const
  return (
    <dl className="card own-sums">
      {sums.map(([word, amount]) => (
        <div key={word}>
          <dt>{word}</dt>
          <dd>{rupiah(amount)}</dd>
        </div>
      ))}
    </dl>
  )
}
