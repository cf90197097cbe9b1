import { useStore } from '@nanostores/react'
import { useState, type ReactNode } from 'react'
import { allSources, paySources } from '@jejaring/core/pay/activity'
import type { PayMoney } from '@jejaring/core/pay/wire'
import type { Me } from '@jejaring/core/sync/account'
import { useText } from '../../i18n/use-text.ts'
import { useRupiah } from '../../pay/use-rupiah.ts'
import { Choice } from '../../ui/choice.tsx'
import { ErrorLine } from '../../ui/error-line.tsx'
import { Link } from '../../ui/link.tsx'
import { Status } from '../../ui/status.tsx'
import { Waiting } from '../../ui/waiting.tsx'
import { deskPayMessages } from './desk-pay.messages.ts'
import { RateImport } from './rate-import.tsx'
import { useAsked } from '../../session/use-asked.ts'

type Budget = PayMoney['budgets'][number]
const ANY = 'any'

/** The budgets of all villages against what was spent, of one source or of all together. */
export default function MoneyByVillage({ me }: { readonly me: Me }) {
  const t = useStore(deskPayMessages)
  const text = useText()
  const [source, setSource] = useState<string>(ANY)
  const year = me.today.slice(0, 4)
  const { value: money, load } = useAsked<PayMoney>(`/api/pay/money?year=${year}`)
  if (money === undefined) return <Waiting rows={8} />
  if (money === 'failed') {
    return <ErrorLine action={{ label: t.again, onPress: () => void load() }}>{t.failed}</ErrorLine>
  }
  const budgets = money.budgets.filter((one) => source === ANY || one.source === source)
  return (
    <>
      <div className="desk-tools pay-tools">
        <Choice
          label={t.source}
          value={source}
          options={[
            { value: ANY, label: t.allSources },
            ...allSources.map((value) => ({ value, label: text(paySources[value]) })),
          ]}
          onChoose={setSource}
        />
      </div>
      {money.mayEnter && <p className="mid pay-source">{t.chooseVillage}</p>}
      <table className="card pay-table">
        <thead>
          <tr>
            <th scope="col">{t.village}</th>
            {[t.budgetHead, t.paidHead, t.promisedHead, t.askedHead, t.leftHead].map((head) => (
              <th key={head} scope="col" className="pay-number">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {money.villages.map(({ code, name }) => (
            <Row key={code} budgets={budgets.filter(({ village }) => village === code)}>
              <Link href={`/desk/pay?view=money&village=${code}`}>{name}</Link>
            </Row>
          ))}
        </tbody>
        <tfoot>
          <Row budgets={budgets}>{t.sum}</Row>
        </tfoot>
      </table>
      {money.mayEnter && <RateImport onTaken={load} />}
    </>
  )
}

interface RowProps {
  readonly budgets: readonly Budget[]
  readonly children: ReactNode
}

/** What is left is told where every source that spends has a budget. */
function Row({ budgets, children }: RowProps) {
  const t = useStore(deskPayMessages)
  const rupiah = useRupiah()
  const sum = (of: 'amount' | 'paid' | 'promised' | 'asked' | 'left') =>
    budgets.reduce((all, one) => all + (one[of] ?? 0), 0)
  const isWhole = budgets.length > 0 && budgets.every(({ amount }) => amount !== undefined)
  const left = sum('left')
  return (
    <tr>
      <th scope="row">{children}</th>
      <td className="pay-number" data-label={t.budgetHead}>
        {isWhole ? rupiah(sum('amount')) : t.noBudget}
      </td>
      <td className="pay-number" data-label={t.paidHead}>
        {rupiah(sum('paid'))}
      </td>
      <td className="pay-number" data-label={t.promisedHead}>
        {rupiah(sum('promised'))}
      </td>
      <td className="pay-number" data-label={t.askedHead}>
        {rupiah(sum('asked'))}
      </td>
      <td className="pay-number" data-label={t.leftHead}>
        {!isWhole ? (
          ''
        ) : left < 0 ? (
          <Status kind="watch">{t.over({ amount: rupiah(-left) })}</Status>
        ) : (
          rupiah(left)
        )}
      </td>
    </tr>
  )
}
