/** The doses that make a child's immunisation complete, as far as its birth cohort was offered them. */
import { type LocalDate, type Span, addMonths, addSpan, months } from '../calendar/local-date.ts'
import { introducedOn } from '../place/place-facts.ts'
import type { History } from './history.ts'
import type { Served } from './indicator.ts'
import { bcg } from './services/immunisation/bcg.ts'
import { dptHbHib } from './services/immunisation/dpt-hb-hib.ts'
import { hb0 } from './services/immunisation/hb0.ts'
import { ipv } from './services/immunisation/ipv.ts'
import { measlesRubella } from './services/immunisation/measles-rubella.ts'
import { pcv } from './services/immunisation/pcv.ts'
import { polioDrops } from './services/immunisation/polio-drops.ts'
import { rotavirus } from './services/immunisation/rotavirus.ts'

export interface RoutineDose {
  readonly service: { readonly id: string }
  /** From 1. */
  readonly number: number
}

const upTo = (service: { readonly id: string }, count: number): readonly RoutineDose[] =>
  Array.from({ length: count }, (_, i) => ({ service, number: i + 1 }))

/** 17 doses. */
const BASIC: readonly RoutineDose[] = [
  ...upTo(hb0, 1),
  ...upTo(bcg, 1),
  ...upTo(polioDrops, 4),
  ...upTo(dptHbHib, 3),
  ...upTo(pcv, 2),
  ...upTo(rotavirus, 3),
  ...upTo(ipv, 2),
  ...upTo(measlesRubella, 1),
]
const SECOND_YEAR: readonly RoutineDose[] = [
  { service: dptHbHib, number: 4 },
  { service: measlesRubella, number: 2 },
]

/** Given routinely in the place already when the child was born. */
export function wasOffered(
  { place, birthDate }: History,
  { service, number }: RoutineDose,
): boolean {
  const introduced = introducedOn(place, service, number)
  return introduced === undefined || birthDate >= introduced
}

/** Complete basic immunisation (IDL). @see the dose list used by Indonesian registers; official text not found */
export const basicDoses = (history: History): readonly RoutineDose[] =>
  BASIC.filter((dose) => wasOffered(history, dose))

/** What the second year adds to the basic doses for SPM 4. */
export const secondYearDoses = (history: History): readonly RoutineDose[] =>
  SECOND_YEAR.filter((dose) => wasOffered(history, dose))

/** With PCV3, unless the child began PCV from 12 months on and is complete with two. */
export function boosterDoses(history: History): readonly RoutineDose[] {
  const began = dayOfDose(history, { service: pcv, number: 1 })
  const beganLate = began !== undefined && began >= addMonths(history.birthDate, 12)
  const third = { service: pcv, number: 3 }
  const asked = secondYearDoses(history)
  return beganLate || !wasOffered(history, third) ? asked : [...asked, third]
}

/** The day the valid dose was given. */
export const dayOfDose = (history: History, dose: RoutineDose): LocalDate | undefined =>
  history.doses(dose.service).find(({ number }) => number === dose.number)?.on

/** The same, when it came before that age. */
export function dayOfDoseBefore(
  history: History,
  dose: RoutineDose,
  age: Span,
): LocalDate | undefined {
  const day = dayOfDose(history, dose)
  return day !== undefined && day < addSpan(history.birthDate, age) ? day : undefined
}

/** Began DPT-HB-Hib within the first year: who drops out is counted among them. */
export const beganInFirstYear = (history: History): boolean =>
  dayOfDoseBefore(history, { service: dptHbHib, number: 1 }, months(12)) !== undefined

/** Dropped out: the finding begins with the first birthday and ends with the dose. */
export function droppedOut(history: History, lacking: RoutineDose): Served | undefined {
  const from = addMonths(history.birthDate, 12)
  const before = dayOfDose(history, lacking)
  if (before === undefined) return { from }
  return before > from ? { from, before } : undefined
}
