import { anySign } from './any-sign.ts'

/** Asked of every child. */
const ALL = ['convulsion', 'chestIndrawing', 'blue'] as const
/** Asked below two completed months only. @see MTBM, general knowledge of the field; pale stool: Buku KIA 2024 */
const INFANT = [
  'doesNotFeed',
  'listless',
  'hotOrCold',
  'veryYellow',
  'redNavel',
  'paleStool',
] as const
/** Asked at 2 to 59 months only. @see MTBS, general knowledge of the field; the last: Buku KIA 2024 */
const CHILD = [
  'cannotDrink',
  'vomitsAll',
  'lethargic',
  'coldHands',
  'noisyBreath',
  'otherGrave',
] as const

type Sign = (typeof ALL)[number] | (typeof INFANT)[number] | (typeof CHILD)[number]

/** Signs that belong to the other age. */
export const signsOfOtherAge = (ageMonths: number): readonly Sign[] =>
  ageMonths < 2 ? CHILD : INFANT

/** Any sign of whatever list sends the child on at once. */
export function childDangerSigns(
  answers: Readonly<Partial<Record<Sign, boolean>>>,
  ageMonths: number,
): 'none' | 'present' | undefined {
  return anySign(answers, ALL.length + (ageMonths < 2 ? INFANT : CHILD).length)
}
