/** Invented services and one girl, for what is true of every service. */
import { addDays, days, localDate, type LocalDate } from '../../calendar/local-date.ts'
import { defineService, type Episode, type Service } from '../../catalogue/define.ts'
import type { Catalogue } from '../../catalogue/indicator.ts'
import { text } from '../../catalogue/observation.ts'
import { tick } from '../../journal/clock.ts'
import type { ServiceGiven } from '../../journal/entry.ts'
import { emptyPerson, foldPerson, type PersonRecord } from '../../journal/record.ts'
import { judge } from '../judge.ts'
import type { DueWindow } from '../judgement.ts'

export const BORN = localDate('2025-01-15')
export const label = text('contoh', 'example')

export function invented(over: Partial<Service> & Pick<Service, 'id' | 'schedule'>): Service {
  return defineService({
    label,
    source: 'invented for this test',
    station: 'serve',
    eligible: {},
    settings: ['posyandu'],
    givenBy: ['kader'],
    observes: {},
    outcomes: {},
    classify: () => ({}),
    ...over,
  })
}
export const condition: Episode = {
  id: 'condition',
  label,
  source: 'invented',
  expected: days(280),
  lapses: days(308),
}
export const start = invented({
  id: 'start',
  schedule: { kind: 'asNeeded' },
  opens: { episode: condition, anchor: (_, on) => addDays(on, -30) },
})
const end = invented({
  id: 'end',
  schedule: { kind: 'asNeeded' },
  closes: { episode: condition, day: (_, on) => on },
})

export function catalogueOf(...services: readonly Service[]): Catalogue {
  return {
    version: 1,
    services: [...services, start, end],
    episodes: [condition],
    indicators: [],
    retired: [],
  }
}

export type Told = {
  readonly on: LocalDate
  readonly service: string
  readonly notDone?: NonNullable<ServiceGiven['notDone']>
}

export function personWith(visits: readonly Told[], since = BORN): PersonRecord {
  const common = { village: '19.06.01.2001', subject: 'p', author: 'a', device: 'd', catalogue: 1 }
  const registered = foldPerson(emptyPerson('p'), {
    ...common,
    id: 'e0',
    kind: 'person-registered',
    on: since,
    clock: tick(0, 'd'),
    body: { name: 'X', sex: 'female', birthDate: BORN, household: 'h', relation: 'child' },
  })
  return visits.reduce(
    (record, { on, ...told }, index) =>
      foldPerson(record, {
        ...common,
        id: `e${index + 1}`,
        kind: 'encounter-recorded',
        on,
        clock: tick(index + 1, 'd'),
        body: {
          setting: 'posyandu',
          cadre: 'kader',
          services: [{ answers: {}, outcomes: {}, ...told }],
        },
      }),
    registered,
  )
}

export const facts = { japaneseEncephalitis: false, introduced: {} }
export const dueFor = (
  service: Service,
  visits: readonly Told[],
  since?: LocalDate,
): readonly DueWindow[] =>
  judge(personWith(visits, since), {
    catalogue: catalogueOf(service),
    facts,
    periods: [],
  }).due.filter((window) => window.service === service.id)
export const given = (service: string, on: string): Told => ({ service, on: localDate(on) })
