import { Button } from '@mantine/core'
import { useStore } from '@nanostores/react'
import { useState } from 'react'
import { paySources } from '@jejaring/core/pay/activity'
import { claimNow } from '@jejaring/core/pay/claim'
import { sumOf } from '@jejaring/core/pay/rate'
import type { NewClaim, OwnPay, PayMonth, Unclaimed } from '@jejaring/core/pay/wire'
import { useText } from '../../i18n/use-text.ts'
import { ClaimLines } from '../../pay/claim-lines.tsx'
import { ClaimStateWord } from '../../pay/claim-state.tsx'
import { useRupiah } from '../../pay/use-rupiah.ts'
import { request } from '../../session/request.ts'
import { keep, loadOwnPay } from '../../store/own-pay.ts'
import { uuidv7 } from '../../store/uuid.ts'
import { ErrorLine } from '../../ui/error-line.tsx'
import { ListRow } from '../../ui/list-row.tsx'
import { Section } from '../../ui/section.tsx'
import { OwnClaimSheet } from './own-claim-sheet.tsx'
import { ownPayMessages } from './pay.messages.ts'

interface Props {
  readonly account: string
  readonly shown: PayMonth
}

/** What can be claimed of a month, from which source, and how the claims stand. */
export function MonthClaims({ account, shown }: Props) {
  const t = useStore(ownPayMessages)
  const text = useText()
  const rupiah = useRupiah()
  const [opened, setOpened] = useState<string>()
  const { claims, unclaimed, month } = shown
  return (
    <>
      {unclaimed.map((open) => (
        <ToClaim
          key={`${open.source} ${sumOf(open.lines)}`}
          account={account}
          month={month}
          open={open}
        />
      ))}
      {claims.length > 0 && (
        <Section title={t.claims}>
          <div className="card">
            {claims.map(({ claim, steps }) => {
              const now = claimNow(claim, steps)
              return (
                <ListRow
                  key={claim.id}
                  title={text(paySources[claim.source])}
                  text={rupiah(now.approved)}
                  trailing={<ClaimStateWord now={now} />}
                  onPress={() => setOpened(claim.id)}
                />
              )
            })}
          </div>
        </Section>
      )}
      {claims.length + unclaimed.length === 0 && <p className="mid own-none">{t.nothing}</p>}
      <OwnClaimSheet
        account={account}
        file={claims.find(({ claim }) => claim.id === opened)}
        onClose={() => setOpened(undefined)}
      />
    </>
  )
}

interface ToClaimProps {
  readonly account: string
  readonly month: NewClaim['month']
  readonly open: Unclaimed
}

/** One source: what it would pay, and the one button that asks for it. */
function ToClaim({ account, month, open: { source, lines } }: ToClaimProps) {
  const t = useStore(ownPayMessages)
  const text = useText()
  const rupiah = useRupiah()
  // Sent again after a line that broke it is the same claim.
  const [id] = useState(() => uuidv7(Date.now()))
  const [state, setState] = useState<'asking' | 'going' | 'changed' | 'failed'>('asking')
  const total = sumOf(lines)
  const ask = async () => {
    setState('going')
    const body: NewClaim = { id, month, source, total }
    const answer = await request<OwnPay>('/api/pay/claims', { method: 'PUT', body })
    if (await keep(account, answer)) return
    const isChanged = answer.kind === 'problem' && answer.problem.status === 409
    setState(isChanged ? 'changed' : 'failed')
    if (isChanged) await loadOwnPay(account)
  }
  return (
    <section className="card own-claim">
      <h2>{text(paySources[source])}</h2>
      <ClaimLines lines={lines} />
      {state === 'changed' && <ErrorLine>{t.changed}</ErrorLine>}
      {state === 'failed' && <ErrorLine>{t.notSent}</ErrorLine>}
      <Button fullWidth loading={state === 'going'} onClick={() => void ask()}>
        {t.claim({ amount: rupiah(total) })}
      </Button>
    </section>
  )
}
