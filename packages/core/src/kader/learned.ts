import { addMonths, latest, localDate, type LocalDate } from '../calendar/local-date.ts'
import { allSkills, isSkill, levelOf, type Level, type Skill, type SkillState } from './skill.ts'

/** No training or assessment is on record from before: an earlier day is a slip of the pen. */
export const FIRST_LEARNED = localDate('2000-01-01')

/** A training that was followed, or an assessment that was passed: when, and which or by whom. */
export interface Evidence {
  readonly on: LocalDate
  readonly evidence: string
}
/** What is on record of one skill; both may be: who was assessed and trained again is still assessed. */
export interface LearnedSkill {
  readonly skill: Skill
  readonly trained?: Evidence
  readonly assessed?: Evidence
}
/** As it was said, in order; an empty state takes back everything said of the skill before. */
export interface SaidSkill extends Evidence {
  readonly skill: string
  readonly state: SkillState | ''
  /** Told by an event and not of the person: an older one does not make a skill older. */
  readonly isEvent?: true
}

/** What holds after everything that was said. */
export function learnedOf(said: readonly SaidSkill[]): readonly LearnedSkill[] {
  const learned = new Map<Skill, LearnedSkill>()
  for (const { skill, state, on, evidence, isEvent } of said) {
    if (!isSkill(skill)) continue
    const known = learned.get(skill)
    if (state === '') learned.delete(skill)
    else if (isEvent === true && (known?.[state]?.on ?? on) > on) continue
    else learned.set(skill, { ...(known ?? { skill }), [state]: { on, evidence } })
  }
  return [...learned.values()]
}

export const assessedIn = (learned: readonly LearnedSkill[]): ReadonlySet<Skill> =>
  new Set(learned.flatMap(({ skill, assessed }) => (assessed === undefined ? [] : [skill])))

export const levelIn = (learned: readonly LearnedSkill[]): Level => levelOf(assessedIn(learned))

/**
 * After so many months without training or assessment a skill is refreshed; the level stays.
 *
 * Ours: no guide that we could read names an interval.
 */
const REFRESH_MONTHS = 24

/** The day from which a skill is to be refreshed; undefined while it is not even trained. */
export function refreshFrom({ trained, assessed }: LearnedSkill): LocalDate | undefined {
  const days = [trained?.on, assessed?.on].filter((on) => on !== undefined)
  const [first, ...rest] = days
  return first === undefined ? undefined : addMonths(rest.reduce(latest, first), REFRESH_MONTHS)
}

/** Why a skill is on the next training list: never trained, trained but not assessed, or long ago. */
export const trainingReasons = ['train', 'assess', 'refresh'] as const
export type TrainingReason = (typeof trainingReasons)[number]
export interface TrainingNeed {
  readonly skill: Skill
  readonly reason: TrainingReason
  /** Since when it could have been assessed, or is to be refreshed. */
  readonly since?: LocalDate
}

/** What somebody needs next, in the order of the skills. */
export function trainingNeeds(
  learned: readonly LearnedSkill[],
  today: LocalDate,
): readonly TrainingNeed[] {
  return allSkills.flatMap((skill): readonly TrainingNeed[] => {
    const known = learned.find((one) => one.skill === skill)
    if (known === undefined) return [{ skill, reason: 'train' }]
    if (known.assessed === undefined) {
      const { trained } = known
      return [{ skill, reason: 'assess', ...(trained === undefined ? {} : { since: trained.on }) }]
    }
    const since = refreshFrom(known)
    return since !== undefined && since <= today ? [{ skill, reason: 'refresh', since }] : []
  })
}
