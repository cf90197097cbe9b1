import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, addMonths, localDate } from '../calendar/local-date.ts'
import { catalogue } from '../catalogue/index.ts'
import { recordOf, judged, type Visit } from '../catalogue/testing/life.ts'
import { doubtOfDose } from './dose-doubt.ts'
import { isVaccine } from '../reaction/reaction-body.ts'
import { historyOf } from './history.ts'

const BORN = '2025-01-10'
const born = localDate(BORN)
const FACTS = { japaneseEncephalitis: true, introduced: {} }
const vaccines = catalogue.services.filter(
  (service) => isVaccine(service) && service.schedule.kind === 'series',
)
const dose = (service: string, day: number): Visit => ({ service, on: addDays(born, day) })

function doubtAbout(id: string, day: number, ...visits: readonly Visit[]) {
  const history = historyOf(recordOf({ born: BORN, visits }), catalogue, FACTS)
  const service = catalogue.services.find((one) => one.id === id)
  if (history === undefined || service === undefined) throw new Error(id)
  return doubtOfDose(catalogue, history, { service, on: addDays(born, day) })
}

describe('a dose that would not count is said before it is given', () => {
  it('when the child is too young', () => {
    expect(doubtAbout('measles-rubella', 100)).toEqual({
      kind: 'tooSoon',
      dose: 'MR1',
      from: addMonths(born, 9),
    })
    expect(doubtAbout('measles-rubella', 280)).toBeUndefined()
  })
  it('when the one before was given that day, or less than four weeks ago', () => {
    const first = dose('dpt-hb-hib', 65)
    expect(doubtAbout('dpt-hb-hib', 65, first)).toEqual({ kind: 'sameDay' })
    expect(doubtAbout('dpt-hb-hib', 85, first)).toMatchObject({ kind: 'tooSoon' })
    expect(doubtAbout('dpt-hb-hib', 93, first)).toBeUndefined()
  })
  it('when nothing is left of the series', () => {
    expect(doubtAbout('bcg', 40, dose('bcg', 5))).toEqual({ kind: 'noneLeft' })
    expect(doubtAbout('hb0', 8)).toEqual({ kind: 'noneLeft' })
  })
  it('when one of a later day would no longer count', () => {
    const second = dose('dpt-hb-hib', 120)
    expect(doubtAbout('dpt-hb-hib', 110, second)).toEqual({
      kind: 'tooCloseTo',
      on: addDays(born, 120),
    })
    expect(doubtAbout('dpt-hb-hib', 70, second)).toBeUndefined()
  })
  it('exactly when the card will not count it', () => {
    const day = fc.integer({ min: 0, max: 1900 })
    const given = fc.array(fc.tuple(fc.constantFrom(...vaccines), day), { maxLength: 6 })
    fc.assert(
      fc.property(given, fc.constantFrom(...vaccines), day, (others, { id }, at) => {
        const visits = others.map(([service, on]) => dose(service.id, on))
        const doubt = doubtAbout(id, at, ...visits)
        const services = judged({ born: BORN, visits: [...visits, dose(id, at)] }).services
        const own = services.filter((one) => one.service === id && one.on === addDays(born, at))
        const counts = own.at(-1)?.dose?.valid === true
        expect(doubt === undefined || doubt.kind === 'tooCloseTo').toBe(counts)
      }),
    )
  })
})
