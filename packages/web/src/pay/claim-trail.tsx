import { useStore } from '@nanostores/react'
import type { ClaimStepKind } from '@jejaring/core/pay/claim'
import { sumOf } from '@jejaring/core/pay/rate'
import type { ClaimFile } from '@jejaring/core/pay/wire'
import { useFormat } from '../i18n/format.ts'
import { payMessages } from './pay.messages.ts'
import { useRupiah } from './use-rupiah.ts'
import './pay.css'

const words = {
  confirmed: 'dConfirmed',
  verified: 'dVerified',
  paid: 'dPaid',
  returned: 'dReturned',
  withdrawn: 'dWithdrawn',
  disputed: 'dDisputed',
  answered: 'dAnswered',
} as const satisfies Record<ClaimStepKind, string>

/** Everything that happened to a claim, the oldest first. */
export function ClaimTrail({ file: { claim, steps } }: { readonly file: ClaimFile }) {
  const t = useStore(payMessages)
  const format = useFormat()
  const rupiah = useRupiah()
  return (
    <ol className="pay-trail small">
      <li>{t.claimedBy({ when: format.since(claim.at) })}</li>
      {steps.map(({ number, step, name, at, note, struck, amount, on }) => (
        <li key={number}>
          <b>{t[words[step]]({ name, when: format.since(at) })}</b>
          {struck.length > 0 && (
            <span>
              {t.struck({
                amount: rupiah(sumOf(claim.lines.filter(({ key }) => struck.includes(key)))),
              })}
            </span>
          )}
          {amount !== undefined && on !== undefined && (
            <span>{t.paidAmount({ amount: rupiah(amount), day: format.shortDay(on) })}</span>
          )}
          {note !== '' && <span>{note}</span>}
        </li>
      ))}
    </ol>
  )
}
