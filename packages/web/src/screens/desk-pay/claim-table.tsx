import { useStore } from '@nanostores/react'
import {
  allSources,
  payActivities,
  paySources,
  type PayActivity,
} from '@jejaring/core/pay/activity'
import { claimNow } from '@jejaring/core/pay/claim'
import { sumOf } from '@jejaring/core/pay/rate'
import type { ClaimFile, PayMonth, VillagePay } from '@jejaring/core/pay/wire'
import { useFormat } from '../../i18n/format.ts'
import { useText } from '../../i18n/use-text.ts'
import { ClaimStateWord } from '../../pay/claim-state.tsx'
import { useRupiah } from '../../pay/use-rupiah.ts'
import { deskPayMessages } from './desk-pay.messages.ts'

interface Props {
  readonly pay: VillagePay
  /** Id of the claim. */
  readonly onOpen: (claim: string) => void
}
const shown: readonly PayActivity[] = ['session-day', 'person-served', 'home-visit']

/** What each kader did, claims and could still claim; below it older claims that wait. */
export function ClaimTable({ pay, onOpen }: Props) {
  const t = useStore(deskPayMessages)
  const text = useText()
  const format = useFormat()
  const rupiah = useRupiah()
  const used = allSources.filter((source) =>
    pay.kader.some(
      ({ claims, unclaimed }) =>
        claims.some(({ claim }) => claim.source === source) ||
        unclaimed.some((one) => one.source === source),
    ),
  )
  const done = (work: PayMonth['work'], activity: PayActivity) =>
    work
      .filter((line) => line.activity === activity)
      .reduce((sum, { quantity }) => sum + quantity, 0)
  return (
    <>
      <table className="card pay-table">
        <thead>
          <tr>
            <th scope="col">{t.kader}</th>
            {shown.map((activity) => (
              <th key={activity} scope="col" className="pay-number">
                {text(payActivities[activity].label)}
              </th>
            ))}
            {used.map((source) => (
              <th key={source} scope="col">
                {text(paySources[source])}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {pay.kader.map(({ id, name, posyandu, work, offTask, claims, unclaimed }) => (
            <tr key={id}>
              <th scope="row">
                {name}
                <span className="small mid">{posyandu}</span>
                {offTask !== undefined && <span className="small mid">{t.offTask(offTask)}</span>}
              </th>
              {shown.map((activity) => (
                <td
                  key={activity}
                  className="pay-number"
                  data-label={text(payActivities[activity].label)}
                >
                  {format.number(done(work, activity))}
                </td>
              ))}
              {used.map((source) => {
                const open = unclaimed.find((one) => one.source === source)
                return (
                  <td key={source} data-label={text(paySources[source])}>
                    {claims
                      .filter(({ claim }) => claim.source === source)
                      .map((file) => (
                        <ClaimButton key={file.claim.id} file={file} name={name} onOpen={onOpen} />
                      ))}
                    {open !== undefined && (
                      <span className="small mid">
                        {t.notClaimed({ amount: rupiah(sumOf(open.lines)) })}
                      </span>
                    )}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
      {pay.older.length > 0 && (
        <>
          <h2>{t.older}</h2>
          <ul className="card pay-older">
            {pay.older.map((file) => (
              <li key={file.claim.id}>
                <span>
                  {file.name}, {format.month(file.claim.month)},{' '}
                  {text(paySources[file.claim.source])}
                </span>
                <ClaimButton file={file} name={file.name} onOpen={onOpen} />
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}

interface ButtonProps {
  readonly file: ClaimFile
  readonly name: string
  readonly onOpen: (claim: string) => void
}

function ClaimButton({ file: { claim, steps, gone }, name, onOpen }: ButtonProps) {
  const t = useStore(deskPayMessages)
  const text = useText()
  const rupiah = useRupiah()
  const now = claimNow(claim, steps)
  const isGone = gone.some((key) => !now.struck.has(key))
  return (
    <button
      type="button"
      className="pay-claim"
      aria-label={t.open({ name, source: text(paySources[claim.source]) })}
      onClick={() => onOpen(claim.id)}
    >
      <b>{rupiah(now.approved)}</b>
      <ClaimStateWord now={now} />
      {isGone && <span className="small mid">{t.gone}</span>}
    </button>
  )
}
