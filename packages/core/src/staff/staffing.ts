import type { SiteKind } from '../rollout/site.ts'
import type { Profession } from './profession.ts'

/**
 * Whom a place needs to be ready, and how many.
 *
 * @see Sanggau 2024 (insidepontianak.com, 11 Sep 2024): a Pustu has one midwife, one nurse and two kader;
 *   Kutai Kartanegara 2024 (Antara, 31 Des 2024): a Posyandu has five kader
 */
export const staffNorms = {
  puskesmas: {},
  pustu: { midwife: 1, nurse: 1, kader: 2 },
  posyandu: { kader: 5 },
} as const satisfies Record<SiteKind, Partial<Record<Profession, number>>>

/** Somebody at a place: who, and as what. */
export interface AtWork {
  /** The same person at two places has the same key. */
  readonly key: string
  readonly profession: Profession
}

/** How many different people of a profession: who has two tasks, or works at two of the places, is one. */
export const countOf = (people: readonly AtWork[], profession: Profession): number =>
  new Set(people.flatMap((one) => (one.profession === profession ? [one.key] : []))).size

export interface Vacancy {
  readonly profession: Profession
  readonly missing: number
}

/** Who is missing for the norm. @param people of the place; for the kader of a Pustu, those of its Posyandu too */
export const vacanciesOf = (kind: SiteKind, people: readonly AtWork[]): readonly Vacancy[] =>
  (['midwife', 'nurse', 'kader'] as const).flatMap((profession) => {
    const norm: Partial<Record<Profession, number>> = staffNorms[kind]
    const missing = (norm[profession] ?? 0) - countOf(people, profession)
    return missing > 0 ? [{ profession, missing }] : []
  })
