import type { LocalDate, Month } from '../calendar/local-date.ts'
import type { LearnedSkill, TrainingNeed } from './learned.ts'
import type { Level, Skill, SkillState } from './skill.ts'

export interface KaderPassport {
  /** Of the register of staff; of the account of who is not in it. */
  readonly id: string
  /** Absent: writes nothing on a phone, so nothing is known of the practice. */
  readonly account?: string
  readonly name: string
  readonly birthYear?: number
  /** First day of the oldest task that still holds. */
  readonly since?: LocalDate
  /** The Posyandu of today, by name; a kader of two has two. */
  readonly posts: readonly { readonly id: string; readonly name: string }[]
  readonly skills: readonly LearnedSkill[]
  /** What was said last of a skill, also of one that was taken back; the writer names it. */
  readonly versions: Readonly<Partial<Record<Skill, number>>>
  /** What the journal holds of the last 12 months. */
  readonly practice: {
    /** Posyandu days on which something was written down. */
    readonly sessionDays: number
    readonly people: number
    readonly weighings: number
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

/** `GET /api/kader/training`: who needs what next, in all villages of the caller; by village, Posyandu and name. */
export interface TrainingList {
  readonly today: LocalDate
  readonly kader: readonly {
    readonly id: string
    readonly name: string
    readonly village: string
    readonly posts: readonly string[]
    readonly level: Level
    readonly needs: readonly TrainingNeed[]
  }[]
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
