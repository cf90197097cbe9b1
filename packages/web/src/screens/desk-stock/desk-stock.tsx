import { useStore } from '@nanostores/react'
import { useState } from 'react'
import { catalogue } from '@jejaring/core/catalogue/index'
import { supplies } from '@jejaring/core/catalogue/supplies'
import { servicesById } from '@jejaring/core/judge/history'
import { healthCadres } from '@jejaring/core/stock/stock'
import type { HealthCadre, Stock } from '@jejaring/core/sync/stock'
import { useFormat } from '../../i18n/format.ts'
import { useText } from '../../i18n/use-text.ts'
import { Choice } from '../../ui/choice.tsx'
import { ErrorLine } from '../../ui/error-line.tsx'
import { ListRow } from '../../ui/list-row.tsx'
import { ManyChips } from '../../ui/many-chips.tsx'
import { Section } from '../../ui/section.tsx'
import { StatusMark } from '../../ui/status-mark.tsx'
import { Waiting } from '../../ui/waiting.tsx'
import { stockMessages } from './desk-stock.messages.ts'
import { StockRow } from './stock-row.tsx'
import { useStock } from './use-stock.ts'
import '../../forms/service-fields.css'
import './desk-stock.css'

/** What a post has of what its services use up, who is there today, and what visits found missing. */
export default function DeskStock({ facility: own }: { readonly facility: string }) {
  const t = useStore(stockMessages)
  const [facility, setFacility] = useState(own)
  const [isFailed, setFailed] = useState(false)
  const { list, again, move, staff } = useStock(facility)
  if (list === undefined) return <Waiting rows={8} />
  if (list === 'failed') {
    return <ErrorLine action={{ label: t.again, onPress: again }}>{t.failed}</ErrorLine>
  }
  const { facilities, balances, absent, missed, today } = list
  const say = async (chosen: readonly HealthCadre[]) => {
    const changed = healthCadres.find((cadre) => chosen.includes(cadre) === absent.includes(cadre))
    if (changed === undefined) return
    setFailed(!(await staff({ cadre: changed, isAbsent: !absent.includes(changed) })))
  }
  return (
    <div className="desk-stock">
      <div className="desk-head">
        <div>
          <h1>{t.title({ place: facilities.find(({ id }) => id === facility)?.name ?? '' })}</h1>
          <p>{t.line}</p>
        </div>
        <div className="desk-tools">
          <Choice
            label={t.place}
            value={facility}
            options={facilities.map(({ id, name }) => ({ value: id, label: name }))}
            onChoose={setFacility}
          />
        </div>
      </div>
      <div className="stock-part">
        <ManyChips
          label={t.staff}
          values={healthCadres.filter((cadre) => !absent.includes(cadre))}
          options={healthCadres.map((value) => ({
            value,
            label: (absent.includes(value) ? t.absent : t.present)({ who: t[value] }),
          }))}
          onChoose={(chosen) => void say(chosen)}
        />
        {isFailed && <ErrorLine>{t.notSaved}</ErrorLine>}
      </div>
      {missed.length > 0 && <Missed missed={missed} today={today} />}
      <div className="card">
        <table className="stock-table">
          <thead>
            <tr>
              <th scope="col">{t.item}</th>
              <th scope="col">{t.left}</th>
              <th scope="col">{t.note}</th>
            </tr>
          </thead>
          <tbody>
            {supplies.map((item) => (
              <StockRow
                key={`${facility} ${item.id}`}
                item={item}
                balance={balances.find((one) => one.item === item.id)}
                today={today}
                onMove={move}
              />
            ))}
          </tbody>
        </table>
      </div>
    </div>
  )
}

const services = servicesById(catalogue)

function Missed({ missed, today }: Pick<Stock, 'missed' | 'today'>) {
  const t = useStore(stockMessages)
  const say = useText()
  const format = useFormat()
  return (
    <Section title={t.missed} aside={t.missedText}>
      <div className="card stock-part">
        {missed.map(({ service, times, last }) => {
          const label = services.get(service)?.label
          return (
            <ListRow
              key={service}
              leading={<StatusMark kind="watch" size={16} />}
              title={label === undefined ? service : say(label)}
              text={`${t.times(times)}, ${t.last({ day: format.day(last, today) })}`}
            />
          )
        })}
      </div>
    </Section>
  )
}
