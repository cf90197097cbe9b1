import { describe, expect, it } from 'vitest'
import { addDays, localDate, years, type LocalDate } from '@jejaring/core/calendar/local-date'
import { defineService, type Service } from '@jejaring/core/catalogue/define'
import { text } from '@jejaring/core/catalogue/observation'
import { emptyPerson, foldPerson } from '@jejaring/core/journal/record'
import { tick } from '@jejaring/core/journal/clock'
import { dueOf } from '@jejaring/core/judge/due'
import { historyOf } from '@jejaring/core/judge/history'
import type { VisitForm } from '../../forms/form-state.ts'
import { misplacedIn, withoutServices } from './other-place.ts'
import { byStation, servicesFor } from './services-for.ts'

const service = (id: string, more: Partial<Service> = {}): Service =>
  defineService({
    id,
    label: text(id, id),
    source: 'invented',
    station: 'measure',
    eligible: {},
    schedule: { kind: 'every', span: years(1) },
    settings: ['home', 'posyandu'],
    givenBy: ['kader', 'midwife'],
    observes: {},
    outcomes: {},
    classify: () => ({}),
    ...more,
  })
const services = [
  service('teaching', { station: 'teach' }),
  service('weighing'),
  service('vaccine', { givenBy: ['midwife'], station: 'serve' }),
  service('laboratory', { settings: ['puskesmas'] }),
  service('hidden', { sensitive: true }),
  service('when-needed', { schedule: { kind: 'asNeeded' } }),
  service('for-men', { eligible: { sex: 'male' } }),
]
const catalogue = { version: 1, services, episodes: [], indicators: [], retired: [] }
const on = localDate('2026-11-22')
const born = localDate('1990-01-01')
const common = { village: 'v', subject: 'p', author: 'a', device: 'd', catalogue: 1 }
const registered = foldPerson(emptyPerson('p'), {
  ...common,
  id: 'e',
  kind: 'person-registered',
  on: born,
  clock: tick(0, 'd'),
  body: { name: 'X', sex: 'female', birthDate: born, household: 'h', relation: 'child' },
})
const died = (day: LocalDate) =>
  foldPerson(registered, {
    ...common,
    id: 'f',
    kind: 'person-died',
    on: day,
    clock: tick(1, 'd'),
    body: {},
  })
const offered = (
  cadre: 'kader' | 'midwife',
  setting: 'home' | 'puskesmas' = 'home',
  record = registered,
) => {
  const history = historyOf(record, catalogue, { japaneseEncephalitis: false, introduced: {} })
  if (history === undefined) throw new Error('somebody with sex and birth date')
  const found = servicesFor(history, dueOf(history, catalogue), {
    catalogue,
    on,
    setting,
    cadre,
    reported: false,
  })
  const ids = (of: readonly { readonly service: Service }[]) => of.map((one) => one.service.id)
  return {
    due: ids(found.due),
    elsewhere: ids(found.elsewhere),
    others: ids(found.others),
    stations: byStation(found.due).map(({ station }) => station),
  }
}

describe('what a visit may hold', () => {
  it('for a kader is due and hers; what others give is told, what is sensitive is not', () =>
    expect(offered('kader')).toEqual({
      due: ['teaching', 'weighing'],
      elsewhere: ['vaccine', 'laboratory'],
      others: ['when-needed'],
      stations: ['measure', 'teach'],
    }))

  it('is nothing after the death; on its day, and late for days before, it may be written down', () => {
    const nothing = { due: [], elsewhere: [], others: [], stations: [] }
    expect(offered('kader', 'home', died(addDays(on, -1)))).toEqual(nothing)
    expect(offered('kader', 'home', died(on)).others).toContain('when-needed')
  })

  it('for a midwife of the Puskesmas is what the place gives', () => {
    const { due, elsewhere } = offered('midwife', 'puskesmas')
    expect(due).toEqual(['laboratory'])
    expect(elsewhere).toContain('hidden')
  })
})

describe('another place', () => {
  const form: VisitForm = {
    on,
    setting: 'home',
    reported: false,
    services: ['weighing', 'laboratory'],
    forms: { laboratory: { fields: { x: { kind: 'chosen', value: true } } } },
  }
  const byId = new Map(services.map((one) => [one.id, one]))

  it('leaves out what is not given there', () => {
    const misplaced = misplacedIn(form, byId)
    expect(misplaced.map(({ id }) => id)).toEqual(['laboratory'])
    expect(withoutServices(form, misplaced)).toMatchObject({ services: ['weighing'], forms: {} })
  })

  it('matters neither for what was copied from a book nor for what was not given', () => {
    expect(misplacedIn({ ...form, reported: true }, byId)).toEqual([])
    const notDone = { laboratory: { fields: {}, notDone: { reason: 'refused' as const } } }
    expect(misplacedIn({ ...form, forms: notDone }, byId)).toEqual([])
  })
})
