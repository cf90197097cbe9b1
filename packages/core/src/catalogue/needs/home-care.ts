import type { LocalDate } from '../../calendar/local-date.ts'
import { dailyLivingScore, dependence, needsHomeCare } from '../../clinical/daily-living.ts'
import type { History } from '../history.ts'
import { dailyLiving } from '../services/elderly/daily-living.ts'

/**
 * The day of the last full AKS, when it found moderate to total dependence.
 *
 * @param before visits from that day on are not looked at
 */
export function dependentOn(
  history: Pick<History, 'given'>,
  before?: LocalDate,
): LocalDate | undefined {
  const last = history
    .given(dailyLiving)
    .findLast(
      ({ on, measured }) =>
        (before === undefined || on < before) && dailyLivingScore(measured) !== undefined,
    )
  return last !== undefined && needsHomeCare(dependence(dailyLivingScore(last.measured)))
    ? last.on
    : undefined
}
