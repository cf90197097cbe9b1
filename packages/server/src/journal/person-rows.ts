import { answeredOn } from '@jejaring/core/referral/answers'
import { addMonths, latest, type LocalDate } from '@jejaring/core/calendar/local-date'
import type { Period } from '@jejaring/core/catalogue/indicator'
import type { Catalogue } from '@jejaring/core/catalogue/indicator'
import { sensitiveScales } from '@jejaring/core/catalogue/sensitive'
import type { Counted } from '@jejaring/core/coverage/board-filter'
import { openBookings, type BookingRecord } from '@jejaring/core/journal/booking'
import { withCarried } from '@jejaring/core/journal/carried'
import { disabilityOf } from '@jejaring/core/journal/disability-of'
import { current } from '@jejaring/core/journal/writes'
import { departureOf, type PersonRecord, type ReferralRecord } from '@jejaring/core/journal/record'
import { disabilityStateOf } from '@jejaring/core/person/disability'
import { judge, type JudgeOptions } from '@jejaring/core/judge/judge'
import { oncePer } from '@jejaring/core/judge/once-per'
import type { DueWindow, Judgement, Reason } from '@jejaring/core/judge/judgement'
import { servicesById, visitsInOrder } from '@jejaring/core/judge/history'

/** Days are half-open as in `DueWindow`; `null` where SQL has it. */
export type DueRow = readonly [
  service: string,
  dose: string,
  from: LocalDate,
  late: LocalDate,
  before: LocalDate | null,
  reason: Reason,
]
/** Nothing: counted and not served. */
export type ServedRow =
  | readonly []
  | readonly [from: LocalDate]
  | readonly [from: LocalDate, before: LocalDate]
/** By period, in order. */
export type ServedRows = Readonly<Record<string, ServedRow>>
export type MarkRow = readonly [indicator: string, periods: ServedRows]
export type ReferralRow = readonly [
  id: string,
  to: string,
  on: LocalDate,
  withinDays: number,
  answeredOn: LocalDate | null,
  receivedOn: LocalDate | null,
  reason: string,
  encounter: string | null,
  service: string | null,
  scale: string | null,
  outcome: string | null,
]
export type BookingRow = readonly [id: string, service: string, place: string, day: LocalDate]
type Classes = Readonly<Record<string, string>>
export type DifferenceRow = readonly [
  encounter: string,
  service: string,
  on: LocalDate,
  catalogue: number,
  told: Classes,
  judged: Classes,
]

/** The rows about one person that are not the person's own, by what is unique among them. */
export interface PersonRows {
  /** Where these rows are counted. */
  readonly rt: string
  readonly lives: boolean
  /** Absent: an id that nobody was registered with. */
  readonly counted?: Counted
  readonly due: ReadonlyMap<string, DueRow>
  readonly marks: ReadonlyMap<string, MarkRow>
  readonly referrals: ReadonlyMap<string, ReferralRow>
  readonly bookings: ReadonlyMap<string, BookingRow>
  readonly differences: ReadonlyMap<string, DifferenceRow>
}

export const dueKey = ([service, dose, from]: DueRow): string => `${service} ${dose} ${from}`
export const markKey = ([indicator]: MarkRow): string => indicator
export const referralKey = ([id]: ReferralRow): string => id
export const bookingKey = ([id]: BookingRow): string => id
export const differenceKey = ([encounter, service]: DifferenceRow): string =>
  `${encounter} ${service}`

export const keyed = <Row>(
  rows: readonly Row[],
  key: (row: Row) => string,
): ReadonlyMap<string, Row> => new Map(rows.map((row) => [key(row), row]))

/** Of an id that is another person's now. */
export const nothingAt = (rt: string): PersonRows => ({
  rt,
  lives: false,
  due: new Map(),
  marks: new Map(),
  referrals: new Map(),
  bookings: new Map(),
  differences: new Map(),
})

/** Everything the tables say about a person, from the record alone. */
export function rowsOf(record: PersonRecord, rt: string, options: JudgeOptions): PersonRows {
  const judgement = judge(record, options)
  const counted = countedOf(record)
  return {
    rt,
    ...(counted === undefined ? {} : { counted }),
    lives: departureOf(record) === undefined,
    due: keyed(judgement.due.filter(near(options.periods)).map(dueRow), dueKey),
    marks: keyed(markRows(judgement.marks), markKey),
    referrals: keyed(withCarried(record).referrals.flatMap(referralRow), referralKey),
    bookings: keyed(openBookings(record).map(bookingRow), bookingKey),
    differences: keyed(differenceRows(record, judgement, options.catalogue), differenceKey),
  }
}

/** What the counters of a village part people by. */
function countedOf(record: PersonRecord): Counted | undefined {
  const { fields } = record
  const [sex, birthDate] = [current(fields.sex), current(fields.birthDate)]
  const disability = disabilityStateOf(disabilityOf(record))
  return sex === undefined || birthDate === undefined ? undefined : { sex, birthDate, disability }
}

/** Months after the last opened one whose windows are kept. */
const AHEAD_MONTHS = 3

/**
 * The windows somebody may still ask about, today or in a while: not what closed before the last opened month, nor next
 * year's checks. Everybody is judged again when a month is opened, so each row is there long before its day. What was
 * due in a month that is over, its marks tell.
 */
const near = oncePer((periods: readonly Period[]): ((window: DueWindow) => boolean) => {
  const [first] = periods
  if (first === undefined) return () => true
  const begins = periods.reduce((day, { from }) => latest(day, from), first.from)
  const ends = addMonths(begins, 1 + AHEAD_MONTHS)
  return ({ from, before }) => from < ends && (before === undefined || before > begins)
})

const dueRow = ({
  service,
  dose,
  from,
  late,
  before,
  reason,
}: Judgement['due'][number]): DueRow => [service, dose ?? '', from, late, before ?? null, reason]

function markRows(marks: Judgement['marks']): readonly MarkRow[] {
  const rows = new Map<string, Record<string, ServedRow>>()
  for (const { indicator, period, servedFrom, servedBefore } of marks) {
    const periods = rows.get(indicator) ?? {}
    if (servedFrom === undefined) periods[period] = []
    else periods[period] = servedBefore === undefined ? [servedFrom] : [servedFrom, servedBefore]
    rows.set(indicator, periods)
  }
  return [...rows]
}

const bookingRow = ({ id, service, place, day }: BookingRecord): BookingRow => [
  id,
  service,
  place,
  day,
]

function referralRow(referral: ReferralRecord): readonly ReferralRow[] {
  const { id, made, received = [] } = referral
  if (made === undefined) return []
  const receivedOn = received.map(({ on }) => on).toSorted()[0] ?? null
  const { to, on, withinDays, reason, because } = made
  const rule = [because?.service ?? null, because?.scale ?? null, because?.outcome ?? null] as const
  const days = [answeredOn(referral) ?? null, receivedOn] as const
  return [[id, to, on, withinDays, ...days, reason, because?.encounter ?? null, ...rule]]
}

/** Visits that were only written down later told nobody anything. */
function differenceRows(
  record: PersonRecord,
  judgement: Judgement,
  catalogue: Catalogue,
): readonly DifferenceRow[] {
  const services = servicesById(catalogue)
  const judged = new Map(
    judgement.services.map((one) => [`${one.encounter} ${one.service}`, one.outcomes]),
  )
  return visitsInOrder(record).flatMap(({ encounter, version }) => {
    if (version.reported === true) return []
    return version.services.flatMap((given): readonly DifferenceRow[] => {
      const now = judged.get(`${encounter} ${given.service}`)
      const service = services.get(given.service)
      if (now === undefined || service === undefined) return []
      // A kader is shown no sensitive class, so her device tells none.
      const unsaid = version.cadre === 'kader' ? sensitiveScales(service) : []
      if (isSame(without(now, unsaid), without(given.outcomes, unsaid))) return []
      return [[encounter, given.service, version.on, version.catalogue, given.outcomes, now]]
    })
  })
}

const without = (classes: Classes, scales: readonly string[]): Classes =>
  scales.length === 0
    ? classes
    : Object.fromEntries(Object.entries(classes).filter(([scale]) => !scales.includes(scale)))

function isSame(a: Classes, b: Classes): boolean {
  const scales = Object.keys(a)
  return scales.length === Object.keys(b).length && scales.every((scale) => a[scale] === b[scale])
}
