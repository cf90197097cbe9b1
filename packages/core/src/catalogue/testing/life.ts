/** A person told in a few lines, folded and judged by the real parts. */
import { addMonths, localDate } from '../../calendar/local-date.ts'
import { tick } from '../../journal/clock.ts'
import { type PersonRecord, emptyPerson, foldPerson } from '../../journal/record.ts'
import { judge } from '../../judge/judge.ts'
import { historyOf } from '../../judge/history.ts'
import { contextOf } from '../../judge/outcomes.ts'
import type { Judgement, Mark } from '../../judge/judgement.ts'
import { periodNamed } from '../../judge/periods.ts'
import type { Sex } from '../../person/person.ts'
import type { PlaceFacts } from '../../place/place-facts.ts'
import type { Cadre, Service, Setting } from '../define.ts'
import { catalogue } from '../index.ts'
import type { Answers } from '../observation.ts'

export interface Visit {
  readonly on: string
  readonly service: string
  readonly answers?: Answers
  readonly cadre?: Cadre
  readonly setting?: Setting
}
export interface Life {
  readonly sex?: Sex
  readonly born: string
  readonly visits: readonly Visit[]
  readonly moved?: string
  readonly introduced?: PlaceFacts['introduced']
}

const COMMON = { village: '00.00.00.0000', subject: 'p', author: 'a', device: 'd', catalogue: 1 }

export function recordOf({ sex = 'female', born, visits, moved }: Life): PersonRecord {
  const birthDate = localDate(born)
  const registered = foldPerson(emptyPerson('p'), {
    ...COMMON,
    id: 'e0',
    kind: 'person-registered',
    on: birthDate,
    clock: tick(0, 'd'),
    body: { name: 'X', sex, birthDate, household: 'h', relation: 'child' },
  })
  const record = visits.reduce(
    (record, { on, service, answers = {}, cadre = 'midwife', setting = 'puskesmas' }, i) =>
      foldPerson(record, {
        ...COMMON,
        id: `e${i + 1}`,
        kind: 'encounter-recorded',
        on: localDate(on),
        clock: tick(i + 1, 'd'),
        body: { setting, cadre, services: [{ service, answers, outcomes: {} }] },
      }),
    registered,
  )
  return moved === undefined
    ? record
    : foldPerson(record, {
        ...COMMON,
        id: 'moved',
        kind: 'person-moved',
        on: localDate(moved),
        clock: tick(visits.length + 1, 'd'),
        body: { to: 'Y' },
      })
}

/** @param period `2026`, `2026/27` or `2026-11` */
export function judged(life: Life, period = '2026'): Judgement {
  const facts = { japaneseEncephalitis: false, introduced: life.introduced ?? {} }
  const one = periodNamed(period)
  if (one === undefined) throw new RangeError(`not a period: ${period}`)
  return judge(recordOf(life), { catalogue, facts, periods: [one] })
}

/** What the last visit is asked about again, in the context rules really get. */
export function doubtsAtLast(service: Service, life: Life) {
  const facts = { japaneseEncephalitis: false, introduced: life.introduced ?? {} }
  const history = historyOf(recordOf(life), catalogue, facts)
  const last = history?.happened.at(-1)
  if (history === undefined || last === undefined) return undefined
  const nth = history.given(last.service).length - 1
  return service.doubts?.(last.measured, contextOf(history, last, nth))
}

/** Undefined when the person is not counted in the indicator. */
export const markOf = (indicator: string, life: Life, period = '2026'): Mark | undefined =>
  judged(life, period).marks.find((mark) => mark.indicator === indicator)

/** One visit in each of the months, on the day. */
export const monthlyVisits = (
  year: number,
  months: readonly number[],
  visit: Omit<Visit, 'on'>,
): readonly Visit[] =>
  months.map((month) => ({ on: `${year}-${String(month).padStart(2, '0')}-10`, ...visit }))

/** The 17 basic doses on the days of the schedule. */
export const basicSeries = (birthDate: string): readonly Visit[] => {
  const born = localDate(birthDate)
  const at = (age: number, ...services: readonly string[]) =>
    services.map((service) => ({ on: addMonths(born, age), service }))
  return [
    ...at(0, 'hb0', 'bcg', 'polio-drops'),
    ...at(2, 'dpt-hb-hib', 'polio-drops', 'rotavirus', 'pcv'),
    ...at(3, 'dpt-hb-hib', 'polio-drops', 'rotavirus', 'pcv'),
    ...at(4, 'dpt-hb-hib', 'polio-drops', 'rotavirus', 'ipv'),
    ...at(9, 'measles-rubella', 'ipv'),
  ]
}
