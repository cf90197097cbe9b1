import type { LocalDate, Month } from '../calendar/local-date.ts'
import type { Skill, SkillState } from './skill.ts'

export interface LearnedSkill {
  readonly skill: Skill
  readonly state: SkillState
  readonly on: LocalDate
  readonly evidence: string
  readonly version: number
}

export interface KaderPassport {
  /** Account. */
  readonly id: string
  readonly name: string
  readonly posyandu: { readonly id: string; readonly name: string }
  /** Those taken back have a version still; the writer names it. */
  readonly skills: readonly LearnedSkill[]
  readonly versions: Readonly<Partial<Record<Skill, number>>>
  /** What the journal holds of the last 12 months. */
  readonly practice: {
    /** Posyandu days on which something was written down. */
    readonly sessionDays: number
    readonly people: number
    readonly referrals: number
    readonly visits: number
    readonly counselling: number
    /** Home visits by month, the last one running; twelve. */
    readonly visitsByMonth: readonly { readonly month: Month; readonly visits: number }[]
  }
  /** Home visits that wait for this kader. */
  readonly openTasks: number
}

/** `GET /api/kader?village=` */
export interface KaderOfVillage {
  readonly today: LocalDate
  readonly kader: readonly KaderPassport[]
}

/** `PUT /api/kader/skills`; `state` absent takes it back, `version` is the one the writer saw. */
export interface NewSkill {
  readonly village: string
  readonly kader: string
  readonly skill: Skill
  readonly state?: SkillState
  readonly on: LocalDate
  readonly evidence: string
  readonly version: number
}
