import { addDays, addSpan, latest, type LocalDate } from '@jejaring/core/calendar/local-date'
import type { Dose } from '@jejaring/core/catalogue/schedule'
import type { Service } from '@jejaring/core/catalogue/define'
import { bcg } from '@jejaring/core/catalogue/services/immunisation/bcg'
import { dptHbHib } from '@jejaring/core/catalogue/services/immunisation/dpt-hb-hib'
import { ipv } from '@jejaring/core/catalogue/services/immunisation/ipv'
import { measlesRubella } from '@jejaring/core/catalogue/services/immunisation/measles-rubella'
import { pcv } from '@jejaring/core/catalogue/services/immunisation/pcv'
import { polioDrops } from '@jejaring/core/catalogue/services/immunisation/polio-drops'
import { rotavirus } from '@jejaring/core/catalogue/services/immunisation/rotavirus'
import type { ServiceGiven } from '@jejaring/core/journal/entry'
import { given, notGiven } from './given.ts'
import type { Villager } from './villager.ts'

const series: readonly Service[] = [bcg, polioDrops, dptHbHib, rotavirus, pcv, ipv, measlesRubella]

/** The doses a child has had so far; it grows with each visit. */
export type Doses = Map<string, LocalDate[]>

/**
 * What the midwife does about vaccines when she sees the child: every dose that is due and may be given, except
 * what the family refuses, what is out of stock, and for a child that is unwell.
 */
export function vaccinate(child: Villager, on: LocalDate, had: Doses): readonly ServiceGiven[] {
  const due = series.filter((service) => mayBeGiven(service, child, { on, had }))
  if (due.length === 0) return []
  const { random, household } = child
  if (household.refusesVaccines) {
    return random.chance(0.35)
      ? due.map((service) => notGiven(service, 'refused', addDays(on, 90)))
      : []
  }
  if (random.chance(0.03)) return due.map((service) => notGiven(service, 'unwell'))
  return due.map((service) => {
    if (random.chance(0.015)) return notGiven(service, 'no-supplies')
    had.set(service.id, [...(had.get(service.id) ?? []), on])
    return given(service, { batch: batchOf(service, on) })
  })
}

function mayBeGiven(
  service: Service,
  { birthDate }: Villager,
  { on, had }: { readonly on: LocalDate; readonly had: Doses },
): boolean {
  const dates = had.get(service.id) ?? []
  const dose = dosesFrom(service, birthDate, dates[0] ?? on)[dates.length]
  if (dose === undefined || on >= addSpan(birthDate, dose.before)) return false
  const last = dates.at(-1)
  const spaced =
    last === undefined || dose.interval === undefined ? undefined : addSpan(last, dose.interval)
  const from = addSpan(birthDate, dose.from)
  return on >= (spaced === undefined ? from : latest(from, spaced))
}

/** Who starts late has other doses. */
function dosesFrom({ schedule }: Service, birthDate: LocalDate, first: LocalDate): readonly Dose[] {
  if (schedule.kind !== 'series') return []
  const late = schedule.lateStarts?.findLast(({ from }) => first >= addSpan(birthDate, from))
  return late?.doses ?? schedule.doses
}

/** One lot per vaccine and quarter. */
function batchOf({ id }: Service, on: LocalDate): string {
  const quarter = Math.ceil(Number(on.slice(5, 7)) / 3)
  return `${id.slice(0, 3).toUpperCase()}${on.slice(2, 4)}${quarter}7${id.length}`
}
