import { addSpan, years, type LocalDate, type Span } from '@jejaring/core/calendar/local-date'
import type { Service } from '@jejaring/core/catalogue/define'
import type { DoseGiven } from '@jejaring/core/catalogue/history'
import { dueStatus, type DueWindow } from '@jejaring/core/judge/judgement'

/** One dose of a vaccine. `tooSoon` was given but does not count; `later` has no day yet; `closed` can come no more. */
export interface DoseCell {
  readonly name: string
  readonly state: 'given' | 'tooSoon' | 'due' | 'overdue' | 'notYet' | 'later' | 'closed'
  /** The day it was given; for what comes next, the day it is due from. */
  readonly on?: LocalDate
}
export interface VaccineRow {
  readonly service: Service
  readonly cells: readonly DoseCell[]
}

interface Known {
  readonly doses: (service: Service) => readonly DoseGiven[]
  readonly due: readonly DueWindow[]
  readonly today: LocalDate
}

/** What is due later than this is no matter of today: the vaccines of school on the card of a baby. */
const SOON: Span = years(1)

/** The vaccines that concern somebody: given once, or to come within a year. */
export function vaccineRows(
  services: readonly Service[],
  { doses, due, today }: Known,
): readonly VaccineRow[] {
  return services.flatMap((service) => {
    const { schedule } = service
    if (schedule.kind !== 'series') return []
    const given = doses(service)
    const window = due.find((one) => one.service === service.id)
    const isNear = window !== undefined && window.from < addSpan(today, SOON)
    if (given.length === 0 && !isNear) return []
    const counted = given.filter(({ number }) => number !== undefined).length
    const coming = schedule.doses.slice(counted).map(({ name }) => name)
    const next = window?.dose
    const names = next === undefined || coming.includes(next) ? coming : [next]
    return [{ service, cells: [...given.map(cellOf), ...comingCells(names, window, today)] }]
  })
}

const cellOf = ({ on, name, number }: DoseGiven): DoseCell => ({
  name: name ?? '',
  state: number === undefined ? 'tooSoon' : 'given',
  on,
})

function comingCells(
  names: readonly string[],
  window: DueWindow | undefined,
  today: LocalDate,
): readonly DoseCell[] {
  if (window === undefined) return names.map((name) => ({ name, state: 'closed' }))
  const status = dueStatus(window, today)
  const next = window.dose ?? names[0]
  return names.map((name) => {
    if (status === 'missed') return { name, state: 'closed' }
    return name === next ? { name, state: status, on: window.from } : { name, state: 'later' }
  })
}
