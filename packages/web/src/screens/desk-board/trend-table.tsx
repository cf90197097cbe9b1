import { useStore } from '@nanostores/react'
import type { Month } from '@jejaring/core/calendar/local-date'
import { useFormat } from '../../i18n/format.ts'
import { partMessages } from '../../ui/parts.messages.ts'
import { boardMessages } from './desk-board.messages.ts'
import type { TrendPoint, TrendRow } from './trend-lines.ts'

interface Props {
  readonly row: TrendRow
  readonly months: readonly Month[]
  readonly spans: { readonly now: string; readonly yearBefore: string }
}

/** The figures behind the lines of one place, for who reads them or has them read out. */
export function TrendTable({ row, months, spans }: Props) {
  const t = useStore(boardMessages)
  const parts = useStore(partMessages)
  const format = useFormat()
  const said = (point: TrendPoint | undefined) => {
    if (point === undefined || point.kind === 'nobody') return '–'
    if (point.kind === 'hidden') return parts.hidden
    const { percent, served, population } = point
    return `${Math.floor(percent)}% ${format.number(served)}/${format.number(population)}`
  }
  return (
    <table className="trend-table">
      <caption>{row.name}</caption>
      <thead>
        <tr>
          <th scope="col">{t.month}</th>
          <th scope="col">{spans.now}</th>
          <th scope="col">{spans.yearBefore}</th>
        </tr>
      </thead>
      <tbody>
        {months.map((month, nth) => (
          <tr key={month}>
            <th scope="row">{format.shortMonth(month)}</th>
            <td>{said(row.now[nth])}</td>
            <td>{said(row.yearBefore[nth])}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
