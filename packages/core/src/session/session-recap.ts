import { addDays, completedMonths, type LocalDate } from '../calendar/local-date.ts'
import { gainOf } from '../catalogue/growth-of-month.ts'
import type { History } from '../catalogue/history.ts'
import { kiaBook } from '../catalogue/services/child/kia-book.ts'
import { childGrowth } from '../catalogue/services/child/child-growth.ts'
import { attendancesOf } from '../journal/attendance.ts'
import type { ServiceGiven } from '../journal/entry.ts'
import { departureOf, type PersonRecord } from '../journal/record.ts'

/** By completed years: under 5, under 18, under 60, older. */
export const recapGroups = ['underFive', 'school', 'adult', 'elderly'] as const
export type RecapGroup = (typeof recapGroups)[number]

interface Attender {
  readonly record: PersonRecord
  readonly history: History
}

/** A Posyandu day in numbers, without anybody's name. */
export interface SessionRecap {
  /** Marked present, or served without a mark. */
  readonly came: number
  readonly served: number
  readonly groups: Readonly<Record<RecapGroup, { readonly came: number; readonly served: number }>>
  /** Children under five who live here, of those looked at: S of SKDN. */
  readonly registered: number
  /** Of these, who has a KIA book as last told: K of SKDN. */
  readonly withBook: number
  /** Of these, of whom nobody has asked. */
  readonly bookUnknown: number
  /** Children under five weighed: D of SKDN. */
  readonly weighed: number
  /** Of these, who gained by the growth card: N of SKDN. */
  readonly gained: number
  /** Of these, who did not gain (T); neither letter: weighed for the first time, or not last month. */
  readonly notGained: number
  readonly referred: number
  /** People of whom something was not measured or given for want of supplies or equipment, by service. */
  readonly lacked: Readonly<Record<string, number>>
}

/** What a day at the Posyandu came to; of people who were not there only S and K of the children count. */
export function sessionRecap(people: Iterable<Attender>, on: LocalDate): SessionRecap {
  const recap = {
    came: 0,
    served: 0,
    groups: {
      underFive: { came: 0, served: 0 },
      school: { came: 0, served: 0 },
      adult: { came: 0, served: 0 },
      elderly: { came: 0, served: 0 },
    },
    registered: 0,
    withBook: 0,
    bookUnknown: 0,
    weighed: 0,
    gained: 0,
    notGained: 0,
    referred: 0,
  }
  const lacked: Record<string, number> = {}
  for (const { record, history } of people) {
    if (departureOf(record) === undefined && groupOf(history.birthDate, on) === 'underFive') {
      recap.registered += 1
      const owned = history.given(kiaBook).at(-1)?.measured.owned
      if (owned === true) recap.withBook += 1
      else if (owned === undefined) recap.bookUnknown += 1
    }
    const services = servicesOn(record, on)
    const isServed = services.some(({ notDone }) => notDone === undefined)
    if (!isServed && !attendancesOf(record).some((one) => one.on === on)) continue
    const group = recap.groups[groupOf(history.birthDate, on)]
    recap.came += 1
    group.came += 1
    if (isServed) {
      recap.served += 1
      group.served += 1
    }
    if (record.referrals.some(({ made }) => made?.on === on)) recap.referred += 1
    for (const id of new Set(services.filter(isLacking).map(({ service }) => service)))
      lacked[id] = (lacked[id] ?? 0) + 1
    if (!services.some(isWeighing)) continue
    recap.weighed += 1
    const gain = gainOf(history, { id: on, from: on, before: addDays(on, 1) })?.gain
    if (gain === 'gained') recap.gained += 1
    else if (gain === 'not-gained' || gain === 'not-gained-twice') recap.notGained += 1
  }
  return { ...recap, lacked }
}

/** Standing visits of the day at the Posyandu, as they read now. */
const servicesOn = ({ encounters }: PersonRecord, on: LocalDate): readonly ServiceGiven[] =>
  encounters.flatMap(({ voided, versions: [visit] }) =>
    voided === undefined && visit?.on === on && visit.setting === 'posyandu' ? visit.services : [],
  )

const isWeighing = ({ service, answers }: ServiceGiven): boolean =>
  service === childGrowth.id && typeof answers['weight'] === 'number'

const isLacking = ({ answers, notDone }: ServiceGiven): boolean =>
  notDone?.reason === 'no-supplies' ||
  Object.values(answers).some(
    (answer) =>
      typeof answer === 'object' &&
      'notMeasured' in answer &&
      (answer.notMeasured === 'no-supplies' || answer.notMeasured === 'no-equipment'),
  )

function groupOf(birthDate: LocalDate, on: LocalDate): RecapGroup {
  const years = completedMonths(birthDate, on) / 12
  return years < 5 ? 'underFive' : years < 18 ? 'school' : years < 60 ? 'adult' : 'elderly'
}
