import { type LocalDate, earliest } from '../../calendar/local-date.ts'
import { type HivTests, hivResult } from '../../clinical/hiv-result.ts'
import { openEpisode } from '../course.ts'
import { hivRisk } from '../episodes/hiv-risk.ts'
import { tbTreatment } from '../episodes/tb-treatment.ts'
import type { History } from '../history.ts'

/** Since when somebody belongs to a group that is tested; never again after a positive result. */
export function hivTestSince(
  history: History,
  tests: readonly { readonly measured: HivTests }[],
): LocalDate | undefined {
  if (tests.some(({ measured }) => hivResult(measured) === 'positive')) return undefined
  const [risk, treatment] = [hivRisk, tbTreatment].map((one) => openEpisode(history, one)?.from)
  return risk === undefined || treatment === undefined
    ? (risk ?? treatment)
    : earliest(risk, treatment)
}
