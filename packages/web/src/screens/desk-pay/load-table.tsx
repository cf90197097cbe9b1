import { useStore } from '@nanostores/react'
import type { VillagePay } from '@jejaring/core/pay/wire'
import { useFormat } from '../../i18n/format.ts'
import { Status } from '../../ui/status.tsx'
import { deskPayMessages } from './desk-pay.messages.ts'

/** What each kader carries, those with much more than the others first. */
export function LoadTable({ loads }: Pick<VillagePay, 'loads'>) {
  const t = useStore(deskPayMessages)
  const format = useFormat()
  const most = Math.max(1, ...loads.map(({ hours = 0 }) => hours))
  const rows = loads.toSorted((a, b) => (b.hours ?? 0) - (a.hours ?? 0))
  return (
    <>
      <table className="card pay-table">
        <thead>
          <tr>
            <th scope="col">{t.kader}</th>
            <th scope="col" className="pay-number">
              {t.people}
            </th>
            <th scope="col" className="pay-number">
              {t.households}
            </th>
            <th scope="col">{t.hours}</th>
            <th scope="col">{t.carries}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, name, posts, people, households, hours, above }) => (
            <tr key={id}>
              <th scope="row">
                {name}
                <span className="small mid">{posts.join(', ')}</span>
              </th>
              <td className="pay-number" data-label={t.people}>
                {format.number(people)}
              </td>
              <td className="pay-number" data-label={t.households}>
                {format.number(households)}
              </td>
              <td data-label={t.hours}>
                {hours === undefined ? (
                  <span className="mid">{t.noAccount}</span>
                ) : (
                  <span className="pay-hours">
                    <progress max={most} value={hours} aria-hidden />
                    {format.number(hours, 1)}
                  </span>
                )}
              </td>
              <td data-label={t.carries}>
                {above.length === 0 ? (
                  <span className="mid">{t.usual}</span>
                ) : (
                  <Status kind="watch">
                    {t.above({ what: above.map((what) => t[what].toLowerCase()).join(', ') })}
                  </Status>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="small mid pay-source">{t.loadSource}</p>
    </>
  )
}
