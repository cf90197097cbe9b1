import { useStore } from '@nanostores/react'
import { allSources, paySources } from '@jejaring/core/pay/activity'
import type { KaderClaims } from '@jejaring/core/pay/wire'
import { useFormat } from '../../i18n/format.ts'
import { useText } from '../../i18n/use-text.ts'
import { useRupiah } from '../../pay/use-rupiah.ts'
import { useFollowed } from '../../session/use-asked.ts'
import { Link } from '../../ui/link.tsx'
import { StatusMark } from '../../ui/status-mark.tsx'
import { kaderMessages } from './desk-kader.messages.ts'

interface Props {
  readonly village: string
  /** Account. */
  readonly kader: string
}
const SHOWN = 6

/** What each source paid by month, and what was claimed and is not paid yet. */
export function PassportPay({ village, kader }: Props) {
  const t = useStore(kaderMessages)
  const text = useText()
  const format = useFormat()
  const rupiah = useRupiah()
  const query = new URLSearchParams({ village, kader }).toString()
  const { value } = useFollowed<KaderClaims>(`/api/pay/claims?${query}`)
  if (value === undefined || value === 'failed') return null
  const { claims } = value
  const months = value.months.slice(-SHOWN)
  const sources = allSources.filter((source) => claims.some((claim) => claim.source === source))
  const unpaid = claims.reduce((sum, { approved, paid }) => sum + approved - paid, 0)
  return (
    <section className="card">
      <h2>{t.payTitle}</h2>
      {sources.length === 0 ? (
        <p className="small mid">{t.payNone}</p>
      ) : (
        <table className="passport-pay">
          <thead>
            <tr>
              <td />
              {months.map((month) => (
                <th key={month} scope="col">
                  {format.shortMonth(month)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {sources.map((source) => (
              <tr key={source}>
                <th scope="row">{text(paySources[source])}</th>
                {months.map((month) => {
                  const own = claims.filter((one) => one.source === source && one.month === month)
                  const isPaid = own.every(({ state }) => state === 'paid')
                  return (
                    <td key={month}>
                      {own.length > 0 && (
                        <StatusMark
                          kind={isPaid ? 'ok' : 'open'}
                          size={16}
                          label={isPaid ? t.payPaid : t.payOpen}
                        />
                      )}
                    </td>
                  )
                })}
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <p className="passport-unpaid">
        <Link href={`/desk/pay?village=${village}`}>{t.payUnpaid}</Link>
        <b>{rupiah(unpaid)}</b>
      </p>
    </section>
  )
}
