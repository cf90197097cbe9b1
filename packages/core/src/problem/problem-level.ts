/** Who can hold a problem: the health post, its Puskesmas and Dinas, and those of the village, the district and the team. */
export const problemLevels = [
  'pustu',
  'puskesmas',
  'dinas',
  'village',
  'subdistrict',
  'pokjanal',
] as const
export type ProblemLevel = (typeof problemLevels)[number]

/** Whose matter it is once the Puskesmas has not answered: the health office's, or that of village head and camat. */
export const problemMatters = ['health', 'village'] as const
export type ProblemMatter = (typeof problemMatters)[number]

/** The way up; a problem begins at the lowest step that is above its reporter. */
export const ladders = {
  health: ['pustu', 'puskesmas', 'dinas'],
  village: ['pustu', 'puskesmas', 'village', 'subdistrict', 'pokjanal'],
} as const satisfies Record<ProblemMatter, readonly ProblemLevel[]>

/**
 * Days within which each answers, the day it came not counted. The week of a Puskesmas is the rhythm of the weekly meeting
 * of Belitung Timur; no regulation names any of these days: the others are ours, the highest that of the monthly and the
 * quarterly mini-workshop. In `docs/clinical-doubts.md`.
 */
export const answerWithinDays: Readonly<Record<ProblemLevel, number>> = {
  pustu: 3,
  puskesmas: 7,
  dinas: 14,
  village: 7,
  subdistrict: 14,
  pokjanal: 30,
}

/** How high a level stands. Village head and Dinas stand side by side. */
const heights: Readonly<Record<ProblemLevel, number>> = {
  pustu: 0,
  puskesmas: 1,
  village: 2,
  dinas: 2,
  subdistrict: 3,
  pokjanal: 4,
}
export const heightOf = (level: ProblemLevel): number => heights[level]

/** The next step of the ladder; undefined at its top. */
export function above(level: ProblemLevel, matter: ProblemMatter): ProblemLevel | undefined {
  const ladder: readonly ProblemLevel[] = ladders[matter]
  return ladder[ladder.indexOf(level) + 1]
}

/** Whose matter a problem is that somebody took to this level. */
export const matterAt = (level: ProblemLevel, before: ProblemMatter): ProblemMatter => {
  const own: readonly ProblemLevel[] = ladders[before]
  if (own.includes(level)) return before
  return before === 'health' ? 'village' : 'health'
}

/** Steps a problem may be handed to by hand: up, or sideways above the Puskesmas; never back down. */
export const mayHand = (from: ProblemLevel, to: ProblemLevel): boolean =>
  to !== from && (heights[to] > heights[from] || heights[to] >= heights.dinas)
