import { useStore } from '@nanostores/react'
import { useState } from 'react'
import type { LocalDate } from '@jejaring/core/calendar/local-date'
import { allSources, payActivities, paySources, type PaySource } from '@jejaring/core/pay/activity'
import type { PayMoney } from '@jejaring/core/pay/wire'
import type { Me } from '@jejaring/core/sync/account'
import { useFormat } from '../../i18n/format.ts'
import { useText } from '../../i18n/use-text.ts'
import { useRupiah } from '../../pay/use-rupiah.ts'
import { ErrorLine } from '../../ui/error-line.tsx'
import { Section } from '../../ui/section.tsx'
import { Status } from '../../ui/status.tsx'
import { Waiting } from '../../ui/waiting.tsx'
import { BudgetSheet } from './budget-sheet.tsx'
import { deskPayMessages } from './desk-pay.messages.ts'
import { RateImport } from './rate-import.tsx'
import { RateSheet } from './rate-sheet.tsx'
import { useAsked } from '../../session/use-asked.ts'
import { sendPay } from './send-pay.ts'

interface Props {
  readonly me: Me
  readonly village: string
}

/** What each source pays for in a village and since when, and its budget of the year against what was spent. */
export default function MoneyView({ me, village }: Props) {
  const t = useStore(deskPayMessages)
  const year = Number(me.today.slice(0, 4))
  const { value: money, load } = useAsked<PayMoney>(`/api/pay/money?year=${year}`)
  const [isRating, setRating] = useState(false)
  const [budgeted, setBudgeted] = useState<PaySource>()
  if (money === undefined) return <Waiting rows={6} />
  if (money === 'failed') {
    return <ErrorLine action={{ label: t.again, onPress: () => void load() }}>{t.failed}</ErrorLine>
  }
  const { mayEnter } = money
  const close = { send: sendPay, onSent: load }
  return (
    <div className="pay-money">
      <Section title={t.budgets({ year: String(year) })}>
        <Budgets money={money} village={village} onEnter={mayEnter ? setBudgeted : undefined} />
      </Section>
      <Section
        title={t.rates}
        aside={
          mayEnter && (
            <button type="button" className="link-button" onClick={() => setRating(true)}>
              {t.newRate}
            </button>
          )
        }
      >
        <Rates money={money} village={village} today={me.today} />
      </Section>
      {mayEnter && <RateImport onTaken={load} />}
      <RateSheet
        opened={isRating}
        money={money}
        village={village}
        onClose={() => setRating(false)}
        {...close}
      />
      <BudgetSheet
        source={budgeted}
        money={money}
        village={village}
        onClose={() => setBudgeted(undefined)}
        {...close}
      />
    </div>
  )
}

interface PartProps {
  readonly money: PayMoney
  readonly village: string
}

/** Sources with a budget or a claim; the others as an offer to enter one. */
function Budgets({
  money,
  village,
  onEnter,
}: PartProps & { readonly onEnter: ((source: PaySource) => void) | undefined }) {
  const t = useStore(deskPayMessages)
  const text = useText()
  const rupiah = useRupiah()
  return (
    <ul className="card pay-budgets">
      {allSources.map((source) => {
        const now = money.budgets.find((one) => one.village === village && one.source === source)
        const { amount, paid = 0, promised = 0, asked = 0, left } = now ?? {}
        return (
          <li key={source}>
            <span>
              <b>{text(paySources[source])}</b>
              <span className="small mid">{now?.basis}</span>
            </span>
            {amount === undefined ? (
              <span className="mid">{t.noBudget}</span>
            ) : (
              <span className="pay-spent">
                <progress max={Math.max(1, amount)} value={paid + promised} aria-hidden />
                {t.spent({ paid: rupiah(paid), amount: rupiah(amount) })}
              </span>
            )}
            <span className="small">
              {promised + asked > 0 &&
                t.underway({ promised: rupiah(promised), asked: rupiah(asked) })}
              {left !== undefined && left < 0 ? (
                <Status kind="watch">{t.over({ amount: rupiah(-left) })}</Status>
              ) : (
                left !== undefined && (
                  <span className="mid"> {t.left({ amount: rupiah(left) })}</span>
                )
              )}
            </span>
            {onEnter !== undefined && (
              <button
                type="button"
                className="link-button"
                aria-label={t.enterOf({ source: text(paySources[source]) })}
                onClick={() => onEnter(source)}
              >
                {t.enter}
              </button>
            )}
          </li>
        )
      })}
    </ul>
  )
}

function Rates({ money, village, today }: PartProps & { readonly today: LocalDate }) {
  const t = useStore(deskPayMessages)
  const text = useText()
  const format = useFormat()
  const rupiah = useRupiah()
  const rates = money.rates.filter((rate) => rate.village === village)
  if (rates.length === 0) return <p className="mid">{t.noRates}</p>
  const next = ({ source, activity, from }: (typeof rates)[number]) =>
    rates.find((one) => one.source === source && one.activity === activity && one.from > from)
  return (
    <table className="card pay-table">
      <thead>
        <tr>
          <th scope="col">{t.source}</th>
          <th scope="col">{t.activity}</th>
          <th scope="col" className="pay-number">
            {t.rate}
          </th>
          <th scope="col">{t.holds}</th>
          <th scope="col">{t.basis}</th>
        </tr>
      </thead>
      <tbody>
        {rates.map((rate) => {
          const after = next(rate)
          const isPast = after !== undefined && after.from <= today
          return (
            <tr
              key={`${rate.source} ${rate.activity} ${rate.from}`}
              className={isPast ? 'mid' : ''}
            >
              <th scope="row">{text(paySources[rate.source])}</th>
              <td data-label={t.activity}>
                {text(payActivities[rate.activity].label)}
                {rate.isSupplement && <span className="small mid"> ({t.onTop})</span>}
              </td>
              <td className="pay-number" data-label={t.rate}>
                {rate.amount === undefined ? t.ended : rupiah(rate.amount)}
              </td>
              <td data-label={t.holds}>
                {after === undefined
                  ? t.since({ day: format.shortDay(rate.from) })
                  : t.between({
                      from: format.shortDay(rate.from),
                      before: format.shortDay(after.from),
                    })}
              </td>
              <td data-label={t.basis}>
                {rate.basis} <span className="small mid">({rate.by})</span>
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
