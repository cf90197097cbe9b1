import { type LocalDate, monthOf } from '../calendar/local-date.ts'
import type { History } from '../catalogue/history.ts'
import type { Catalogue } from '../catalogue/indicator.ts'
import { type CheckDue, checkDue, isOfGroup } from '../catalogue/packages/health-check.ts'
import { periodAt } from './periods.ts'

/** The free health check of the person's age group in the year of that day: what is done and what is left. */
export function healthChecksOf(
  { healthChecks = [] }: Catalogue,
  history: History,
  on: LocalDate,
): readonly CheckDue[] {
  const year = periodAt('year', monthOf(on))
  return healthChecks
    .filter((check) => isOfGroup(check, history, year))
    .map((check) => checkDue(check, history, year))
}
