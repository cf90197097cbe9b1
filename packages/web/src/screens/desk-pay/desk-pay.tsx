import { useStore } from '@nanostores/react'
import { Suspense } from 'react'
import { useSearchParams } from 'wouter'
import { addMonths, firstDayOf, monthOf } from '@jejaring/core/calendar/local-date'
import type { Me } from '@jejaring/core/sync/account'
import { later } from '../../screen.tsx'
import { useFormat } from '../../i18n/format.ts'
import { Choice } from '../../ui/choice.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { VillageChoice } from '../../ui/village-choice.tsx'
import { Waiting } from '../../ui/waiting.tsx'
import { deskPayMessages } from './desk-pay.messages.ts'
import { VillageView } from './village-view.tsx'
import './desk-pay.css'

const PaymentView = later(() => import('./payment-view.tsx'))
const MoneyByVillage = later(() => import('./money-by-village.tsx'))
const MoneyView = later(() => import('./money-view.tsx'))

const views = ['claims', 'load', 'list', 'money'] as const
type View = (typeof views)[number]
const MONTHS = 6
/** All villages. */
const ALL = ''

/** Work, claims, payments, rates and budgets of kader. A Dinas sees what it costs, and no claim. */
export default function DeskPay({ me }: { readonly me: Me }) {
  const t = useStore(deskPayMessages)
  const format = useFormat()
  const [search, setSearch] = useSearchParams()
  const may: readonly View[] = me.role === 'dinas' ? ['money'] : views
  const view = may.find((one) => one === search.get('view')) ?? may[0] ?? 'money'
  const asked = search.get('village') ?? (view === 'money' ? ALL : undefined)
  const [first] = me.villages
  const isOne = view !== 'money' || me.villages.length === 1
  const village = asked === undefined || (isOne && asked === ALL) ? (first?.code ?? '') : asked
  const months = Array.from({ length: MONTHS }, (_, back) =>
    monthOf(addMonths(firstDayOf(monthOf(me.today)), -back)),
  )
  const month = months.find((one) => one === search.get('month')) ?? months[0] ?? monthOf(me.today)
  const show = (more: Readonly<Record<string, string>>) =>
    setSearch({ view, village, month, ...more }, { replace: true })
  return (
    <div className="desk-pay">
      <div className="desk-head">
        <div>
          <h1>{t.title}</h1>
          <p>{t[`${view}Line`]}</p>
        </div>
        <div className="desk-tools no-print">
          {view !== 'money' && (
            <Choice
              label={t.month}
              value={month}
              options={months.map((of) => ({ value: of, label: format.month(of) }))}
              onChoose={(chosen) => show({ month: chosen })}
            />
          )}
          {view !== 'list' && (
            <VillageChoice
              villages={me.villages}
              value={village}
              {...(view === 'money' ? { all: t.allVillages } : {})}
              onChoose={(chosen) => show({ village: chosen })}
            />
          )}
        </div>
      </div>
      {may.length > 1 && (
        <Segmented
          label={t.title}
          value={view}
          options={may.map((one) => ({ value: one, label: t[one] }))}
          onChoose={(chosen) => show({ view: chosen })}
        />
      )}
      <Suspense fallback={<Waiting rows={6} />}>
        {(view === 'claims' || view === 'load') && (
          <VillageView me={me} village={village} month={month} view={view} />
        )}
        {view === 'list' && <PaymentView me={me} month={month} />}
        {view === 'money' &&
          (village === ALL ? <MoneyByVillage me={me} /> : <MoneyView me={me} village={village} />)}
      </Suspense>
    </div>
  )
}
