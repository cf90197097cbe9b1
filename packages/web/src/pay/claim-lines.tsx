import { useStore } from '@nanostores/react'
import { payActivities } from '@jejaring/core/pay/activity'
import { byRate, type PricedLine } from '@jejaring/core/pay/rate'
import { useFormat } from '../i18n/format.ts'
import { useText } from '../i18n/use-text.ts'
import { payMessages } from './pay.messages.ts'
import { useRupiah } from './use-rupiah.ts'
import './pay.css'

/** What work comes to: an activity at each of its rates. */
export function ClaimLines({ lines }: { readonly lines: readonly PricedLine[] }) {
  const t = useStore(payMessages)
  const text = useText()
  const format = useFormat()
  const rupiah = useRupiah()
  return (
    <ul className="pay-lines">
      {byRate(lines).map(({ activity, rate, quantity, supplement }) => (
        <li key={`${activity} ${rate} ${supplement ?? ''}`}>
          <span>
            {text(payActivities[activity].label)}
            <span className="small mid">
              {t.line({
                quantity: format.number(quantity),
                unit: text(payActivities[activity].unit),
                rate: rupiah(rate),
              })}
            </span>
            {supplement !== undefined && (
              <span className="small mid">{t.supplement({ basis: supplement })}</span>
            )}
          </span>
          <b>{rupiah(rate * quantity)}</b>
        </li>
      ))}
    </ul>
  )
}
