import { useStore } from '@nanostores/react'
import { paySources } from '@jejaring/core/pay/activity'
import type { BudgetLine } from '@jejaring/core/village-page/village-page'
import { useText } from '../../i18n/use-text.ts'
import { useRupiah } from '../../pay/use-rupiah.ts'
import { villageMessages } from './village.messages.ts'

/** What is set aside for the kader of the area this year, and what became of it. */
export function VillageBudget({ lines }: { readonly lines: readonly BudgetLine[] }) {
  const t = useStore(villageMessages)
  const text = useText()
  const rupiah = useRupiah()
  const [first] = lines
  if (first === undefined) return null
  return (
    <section aria-label={t.budget({ year: String(first.year) })}>
      <h2>{t.budget({ year: String(first.year) })}</h2>
      <ul className="card">
        {lines.map(({ source, amount, spent }) => (
          <li key={source} className="village-line">
            <div className="village-line-head">
              <b>{text(paySources[source])}</b>
              <b>{amount === undefined ? t.notSetAside : rupiah(amount)}</b>
            </div>
            {amount !== undefined && amount > 0 && spent !== undefined && (
              <div className="village-line-bar">
                <svg viewBox="0 0 100 14" preserveAspectRatio="none" aria-hidden>
                  <rect className="village-bar-all" y="3" width="100" height="8" />
                  <rect
                    className="village-bar-done"
                    y="3"
                    width={Math.min(100, (100 * spent.paid) / amount)}
                    height="8"
                  />
                </svg>
              </div>
            )}
            <p className="small mid">
              {spent === undefined
                ? t.budgetKept
                : t.spent({ paid: rupiah(spent.paid), waiting: rupiah(spent.waiting) })}
            </p>
            {spent !== undefined && amount !== undefined && (
              <p className="small mid">{left(amount - spent.paid - spent.waiting)}</p>
            )}
          </li>
        ))}
      </ul>
    </section>
  )

  function left(amount: number): string {
    return amount < 0
      ? t.overspent({ amount: rupiah(-amount) })
      : t.left({ amount: rupiah(amount) })
  }
}
