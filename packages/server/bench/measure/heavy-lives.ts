/** Invented people who came every month for years: nobody is dearer to judge. */
import { addMonths, type LocalDate } from '@jejaring/core/calendar/local-date'
import { catalogue } from '@jejaring/core/catalogue/index'
import { basicSeries, recordOf, type Life, type Visit } from '@jejaring/core/catalogue/testing/life'
import type { PersonRecord } from '@jejaring/core/journal/record'
import { servicesById } from '@jejaring/core/judge/history'

/** By what is said of them in the table. */
export const heavyLives = (today: LocalDate): ReadonlyMap<string, PersonRecord> =>
  new Map([
    ['pressure every month for ten years', written(screened(today))],
    ['care for pressure and glucose every month for ten years', written(underCare(today))],
    ['a child of 58 months, weighed every month', written(child(addMonths(today, -58)))],
  ])

/** @throws when an answer is none of its service: then nothing would be judged, and very fast. */
function written(life: Life): PersonRecord {
  for (const { service, answers = {} } of life.visits) {
    const observes = servicesById(catalogue).get(service)?.observes ?? {}
    const strange = Object.keys(answers).find((field) => !(field in observes))
    if (strange !== undefined) throw new Error(`${service} does not observe ${strange}`)
  }
  return recordOf(life)
}

const TEN_YEARS = 120
/** Around 0, from visit to visit and always the same. */
const sway = (nth: number): number => ((nth * 7) % 11) - 5
const months = (count: number): readonly number[] => Array.from({ length: count }, (_, nth) => nth)

const screened = (today: LocalDate) => ({
  born: addMonths(today, -12 * 45),
  visits: months(TEN_YEARS).map((nth) => ({
    on: addMonths(today, nth - TEN_YEARS),
    service: 'blood-pressure-screening',
    answers: { systolic: 128 + sway(nth), diastolic: 84 },
  })),
})

function underCare(today: LocalDate) {
  const began = addMonths(today, -TEN_YEARS)
  const visits: readonly Visit[] = [
    { on: began, service: 'hypertension-diagnosis', answers: { basis: 'new' } },
    { on: began, service: 'diabetes-diagnosis', answers: { basis: 'new' } },
    ...months(TEN_YEARS).flatMap((nth) => careOf(addMonths(began, nth), nth)),
  ]
  return { born: addMonths(today, -12 * 62), visits }
}

/** What is measured at every control, and once a year. */
function careOf(on: LocalDate, nth: number): readonly Visit[] {
  const pressure = { systolic: 138 + sway(nth), diastolic: 86, drugTaken: 'taken' }
  const glucose = { glucose: 180 + 5 * sway(nth), drugTaken: 'taken' }
  const size = { weight: 68, height: 161, waist: 92 }
  const monthly = [
    { on, service: 'hypertension-control', answers: pressure },
    { on, service: 'diabetes-control', answers: glucose },
  ]
  if (nth % 2 === 1) return monthly
  return [...monthly, { on, service: 'adult-nutrition', answers: size }]
}

const child = (born: LocalDate) => ({
  born,
  visits: [
    ...basicSeries(born),
    ...months(58).flatMap((age) => {
      const on = addMonths(born, age)
      const size = { weight: 3.2 + 2 * Math.sqrt(age), length: 50 + 7 * Math.sqrt(age) }
      const weighed = { on, service: 'child-growth', answers: size }
      if (age < 6 || age % 3 !== 0) return [weighed]
      const checked = { on, service: 'kpsp', answers: { kpsp: 9 } }
      const capsule = { on, service: 'vitamin-a', answers: { capsule: age < 12 ? 'blue' : 'red' } }
      return age % 6 === 0 ? [weighed, checked, capsule] : [weighed, checked]
    }),
  ],
})
