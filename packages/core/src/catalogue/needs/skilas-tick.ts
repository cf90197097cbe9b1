import type { LocalDate } from '../../calendar/local-date.ts'
import { type SkilasDomain, skilas as ticksOf } from '../../clinical/skilas.ts'
import type { History } from '../history.ts'
import { skilas } from '../services/elderly/skilas.ts'

/** The day of the last SKILAS, when it ticked one of the domains. */
export function tickedOn(
  history: Pick<History, 'given'>,
  domains: readonly SkilasDomain[],
): LocalDate | undefined {
  const last = history.given(skilas).at(-1)
  if (last === undefined) return undefined
  const ticks = ticksOf(last.measured)
  return domains.some((domain) => ticks[domain] !== undefined && ticks[domain] !== 'fine')
    ? last.on
    : undefined
}
