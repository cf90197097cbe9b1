/** The score of Poedji Rochjati from all that was told in a pregnancy: a factor once present stays. */
import { type LocalDate, latest } from '../calendar/local-date.ts'
import {
  type ObstetricHistory,
  type PregnancyFactors,
  type PregnancyRisk,
  historyFactors,
  pregnancyRisk,
  presentFactors,
  riskScore,
} from '../clinical/poedji-rochjati.ts'
import { visitsIn } from './course.ts'
import type { EpisodeOfPerson } from './define.ts'
import { postpartum } from './episodes/postpartum.ts'
import { pregnancy } from './episodes/pregnancy.ts'
import type { History } from './history.ts'

interface Visit<Told> {
  readonly on: LocalDate
  readonly measured: Told
}
export interface ToldRisks {
  readonly registrations: readonly Visit<ObstetricHistory>[]
  readonly cards: readonly Visit<PregnancyFactors>[]
}

/**
 * What was told of earlier pregnancies, with the last birth that was followed here. Registered twice, by two people or to
 * date it again, the later answer counts and nothing told is lost.
 *
 * @param registrations those of the pregnancy that began on `anchor`
 */
export function historyTold(
  history: Pick<History, 'episodes'>,
  anchor: LocalDate,
  registrations: readonly { readonly measured: ObstetricHistory }[],
): ObstetricHistory {
  const told = registrations.reduce<ObstetricHistory>(
    (known, { measured }) => ({ ...known, ...measured }),
    {},
  )
  const followed = history.episodes(postpartum).findLast((birth) => birth.anchor < anchor)?.anchor
  if (followed === undefined) return told
  return { ...told, lastBirth: latest(followed, told.lastBirth ?? followed) }
}

/** @param on ages are those of this day, and of each card */
export function riskIn(
  history: Pick<History, 'birthDate' | 'episodes'>,
  pregnancy: EpisodeOfPerson,
  { registrations, cards }: ToldRisks,
  on: LocalDate,
): PregnancyRisk {
  const { birthDate } = history
  const { anchor } = pregnancy
  const told = historyTold(history, anchor, visitsIn(registrations, pregnancy))
  return pregnancyRisk(
    riskScore(
      new Set([
        ...historyFactors(told, { birthDate, anchor, on }),
        ...visitsIn(cards, pregnancy).flatMap(({ measured }) => [...presentFactors(measured)]),
      ]),
    ),
  )
}

/** The score of the pregnancy that ended with this birth. */
export function riskAtBirth(
  history: Pick<History, 'birthDate' | 'episodes'>,
  birth: LocalDate | undefined,
  told: ToldRisks,
): PregnancyRisk | undefined {
  if (birth === undefined) return undefined
  const ended = history
    .episodes(pregnancy)
    .findLast(({ anchor, before }) => anchor <= birth && before !== undefined && before >= birth)
  return ended && riskIn(history, ended, told, birth)
}
