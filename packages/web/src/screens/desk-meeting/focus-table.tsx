import { useStore } from '@nanostores/react'
import { IconArrowDownRight, IconArrowUpRight, IconChevronRight } from '@tabler/icons-react'
import { useState } from 'react'
import { Link } from 'wouter'
import { catalogue } from '@jejaring/core/catalogue/index'
import type { Indicator } from '@jejaring/core/catalogue/indicator'
import type { Agenda } from '@jejaring/core/meeting/agenda'
import type { BoardCell, BoardRow } from '@jejaring/core/sync/board'
import { useFormat } from '../../i18n/format.ts'
import { useText } from '../../i18n/use-text.ts'
import { statusOfState } from '../../ui/four-state.tsx'
import { kindOf, percentOf, useCellWords } from '../../ui/heat-cell.tsx'
import { StatusMark } from '../../ui/status-mark.tsx'
import { meetingMessages } from './desk-meeting.messages.ts'
import './focus-table.css'

interface Props {
  readonly agenda: Agenda
  /** Ids of indicators, one column each. */
  readonly focus: readonly string[]
  /** On paper nothing leads anywhere. */
  readonly isPrinted?: boolean
}

export const indicatorOf = (id: string): Indicator | undefined =>
  catalogue.indicators.find((one) => one.id === id)

/** The board with the names behind a cell. */
export const namesPath = (area: string, { id, spm, group }: Indicator): string =>
  `/desk/board?${new URLSearchParams({
    ...placeIn(area),
    group: spm === undefined ? group : 'spm',
    area,
    indicator: id,
  })}`

/** A Posyandu is seen among those of its village. */
const placeIn = (area: string): Readonly<Record<string, string>> => {
  const [village = area, ...part] = area.split('/')
  return part.length === 0 ? { level: 'village' } : { level: 'posyandu', village }
}

/** Villages, and on demand their Posyandu, by the indicators in focus: percent, way, fraction, and how far it is to the target of today. */
export function FocusTable({ agenda, focus, isPrinted = false }: Props) {
  const t = useStore(meetingMessages)
  const text = useText()
  const format = useFormat()
  const columns = focus.flatMap((id) => {
    const indicator = indicatorOf(id)
    const column = agenda.columns.find((one) => one.id === id)
    return indicator === undefined || column === undefined ? [] : [{ indicator, ...column }]
  })
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set())
  const toggle = (area: string) =>
    setOpened((before) => {
      const after = new Set(before)
      if (!after.delete(area)) after.add(area)
      return after
    })
  const posyanduOf = ({ area }: BoardRow): readonly BoardRow[] =>
    (agenda.posyandu ?? []).filter((one) => one.area.startsWith(`${area}/`))
  const rows = [
    ...agenda.rows.flatMap((row) => [row, ...(opened.has(row.area) ? posyanduOf(row) : [])]),
    agenda.total,
  ]
  return (
    <div className="focus-frame card">
      <table className={columns.length > 5 ? 'focus-table focus-wide' : 'focus-table'}>
        <thead>
          <tr>
            <th scope="col">
              {t.village}
              <span>{t.until({ day: format.day(agenda.today) })}</span>
            </th>
            {columns.map(({ indicator, id, targetToday }) => (
              <th key={id} scope="col" title={text(indicator.label)}>
                {text(indicator.short)}
                <span>
                  {(indicator.wanted === 'few' ? t.atMost : t.target)({
                    percent: Math.round(targetToday),
                  })}
                </span>
              </th>
            ))}
            {!isPrinted && (
              <th scope="col" className="focus-right">
                {t.notYet}
                <span>{t.seeNames}</span>
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.area} className={rowClass(row, agenda)}>
              <th scope="row">
                {row === agenda.total ? (
                  t.total
                ) : isPrinted || posyanduOf(row).length === 0 ? (
                  row.name
                ) : (
                  <button
                    type="button"
                    className="focus-open"
                    aria-expanded={opened.has(row.area)}
                    aria-label={t.showPosyandu({ place: row.name })}
                    onClick={() => toggle(row.area)}
                  >
                    <IconChevronRight size={14} stroke={2} aria-hidden />
                    {row.name}
                  </button>
                )}
              </th>
              {columns.map(({ indicator, id, targetToday }) => {
                const cell = row.cells.find((one) => one.indicator === id)
                return (
                  <td key={id}>
                    {cell !== undefined && (
                      <BulletCell
                        cell={cell}
                        target={targetToday}
                        {...(isPrinted ? {} : { to: namesPath(row.area, indicator) })}
                        label={`${row === agenda.total ? t.total : row.name}, ${text(indicator.short)}`}
                      />
                    )}
                  </td>
                )
              })}
              {!isPrinted && (
                <Missing row={row} focus={columns.map(({ indicator }) => indicator)} />
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

const rowClass = (row: BoardRow, { total }: Agenda): string | undefined =>
  row === total ? 'focus-total' : row.area.includes('/') ? 'focus-part' : undefined

interface BulletProps {
  readonly cell: BoardCell
  /** Percent that would be on target today. */
  readonly target: number
  readonly to?: string
  readonly label: string
}

function BulletCell({ cell, target, to, label }: BulletProps) {
  const words = useCellWords()
  const t = useStore(meetingMessages)
  if (kindOf(cell) !== 'state' || cell.state === undefined) {
    return <span className="dim">{cell.hidden === true ? words(cell) : t.nobody}</span>
  }
  const status = statusOfState[cell.state]
  const inside = (
    <>
      <span className="bullet-line">
        <StatusMark kind={status} size={12} plain />
        <b>{percentOf(cell)}%</b>
        {cell.trend === 'up' && <IconArrowUpRight size={14} stroke={2} aria-hidden />}
        {cell.trend === 'down' && <IconArrowDownRight size={14} stroke={2} aria-hidden />}
        <span className="bullet-fraction">
          {cell.served}/{cell.population}
        </span>
      </span>
      <svg className={`bullet-bar bullet-${status}`} aria-hidden>
        <rect className="bullet-ground" y="3" width="100%" height="6" rx="3" />
        <rect className="bullet-value" y="3" width={`${percentOf(cell)}%`} height="6" rx="3" />
        <rect className="bullet-target" x={`${Math.min(98.5, target)}%`} width="2" height="12" />
      </svg>
    </>
  )
  return to === undefined ? (
    <span className="bullet">{inside}</span>
  ) : (
    <Link href={to} className="bullet" aria-label={`${label}: ${words(cell)}`}>
      {inside}
    </Link>
  )
}

/** How many of all columns are still to be served, and the way to the names of the worst of them. */
function Missing({ row, focus }: { readonly row: BoardRow; readonly focus: readonly Indicator[] }) {
  const t = useStore(meetingMessages)
  const gaps = focus
    .filter(({ wanted }) => wanted !== 'few')
    .flatMap((indicator) => {
      const cell = row.cells.find((one) => one.indicator === indicator.id)
      return cell === undefined || cell.hidden === true
        ? []
        : [{ indicator, missing: cell.population - cell.served }]
    })
    .toSorted((a, b) => b.missing - a.missing)
  const [worst] = gaps
  const missing = gaps.reduce((sum, gap) => sum + gap.missing, 0)
  return (
    <td className="focus-right">
      {worst === undefined || missing === 0 ? (
        '0'
      ) : (
        <Link
          href={namesPath(row.area, worst.indicator)}
          aria-label={t.namesOf({ place: row.name, count: missing })}
        >
          {missing}
          <IconChevronRight size={14} stroke={2} aria-hidden />
        </Link>
      )}
    </td>
  )
}
