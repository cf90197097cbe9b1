import type { LocalDate } from '../calendar/local-date.ts'
import type { SaidSkill } from './learned.ts'
import type { Skill } from './skill.ts'
import type { TrainingList } from './wire.ts'

/** A training as an event. Who came has followed it; whether they can do it is assessed apart. */
export interface Training {
  readonly id: string
  /** 1, 2, 3 … */
  readonly version: number
  /** Who holds it. */
  readonly facility: string
  readonly title: string
  readonly place: string
  readonly on: LocalDate
  readonly skills: readonly Skill[]
  /** Ids of kader, as in their passports. */
  readonly invited: readonly string[]
  /** Also who came without being invited. */
  readonly attended: readonly string[]
  readonly isWithdrawn: boolean
}

/** Characters. */
export const trainingLengths = { title: 120, place: 120 } as const
/** More than this do not fit into a hall. */
export const MOST_TRAINEES = 500

/** What a training says in the passport of who came. */
export const saidByTraining = ({
  title,
  place,
  on,
  skills,
}: Pick<Training, 'title' | 'place' | 'on' | 'skills'>): readonly SaidSkill[] =>
  skills.map((skill) => ({
    skill,
    state: 'trained',
    on,
    evidence: place === '' ? title : `${title}, ${place}`,
    isEvent: true,
  }))

/** Whom to invite: who was never trained in one of these skills or is to be refreshed. Who is to be assessed has been there. */
export const toInvite = (
  { kader }: TrainingList,
  skills: readonly Skill[],
): TrainingList['kader'] =>
  kader.filter(({ needs }) =>
    needs.some(({ skill, reason }) => reason !== 'assess' && skills.includes(skill)),
  )

/** `GET /api/kader/trainings`: of the places around the caller, the latest first; ids of the kader that the caller knows. */
export interface Trainings {
  readonly today: LocalDate
  readonly trainings: readonly (Training & {
    readonly facilityName: string
    readonly mayWrite: boolean
  })[]
  /** Everybody who may be invited or may have come, by village and name. */
  readonly kader: readonly {
    readonly id: string
    readonly name: string
    readonly village: string
    readonly posts: readonly string[]
  }[]
}

/** `PUT /api/kader/trainings`; `version` is the one the writer saw, 0 for a new one. It is held by the writer's place. */
export type NewTraining = Omit<Training, 'facility'>
