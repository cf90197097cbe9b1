import type { Relation, Sex } from '@jejaring/core/person/person'
import type { Random } from './random.ts'

/** A member of an invented family; the age is in days on the last day of the history. */
export interface Member {
  readonly relation: Relation
  readonly sex: Sex
  readonly ageDays: number
  /** Place of the mother in the list, when she lives in the household. */
  readonly mother?: number
  /** Dies within the history. */
  readonly dies?: true
}

const YEAR = 365.25

/**
 * One family card, head first: a couple with their children, some with a grandparent or a grandchild, some
 * alone. The chances were turned until ages and sizes come near the census of 2020 for the islands
 * (children under five 8 to 9 %, 60 and older 9 to 10 %, 3.7 people per household): by eye, not fitted.
 */
export function familyOf(random: Random): readonly Member[] {
  const headAge = headAgeOf(random)
  const woman = random.chance(headAge > 60 ? 0.28 : 0.09)
  const married = !woman && random.chance(marriedShare(headAge))
  const family: Member[] = [member('head', woman ? 'female' : 'male', headAge * YEAR)]
  const wifeAge = Math.max(18, headAge - random.normal(3.5, 3.2))
  if (married) family.push(member('spouse', 'female', wifeAge * YEAR))

  const mother = married ? 1 : woman ? 0 : undefined
  const mothersAge = married ? wifeAge : headAge - (woman ? 0 : 3)
  const alone = !married && !woman && random.chance(0.55)
  if (!alone) family.push(...childrenOf(random, mothersAge, mother))

  addGrandchildren(random, family)
  if (headAge < 56 && random.chance(0.18)) {
    const age = Math.min(94, headAge + random.normal(26, 4))
    family.push(member('parent', random.chance(0.68) ? 'female' : 'male', age * YEAR))
  }
  if (random.chance(0.09)) {
    family.push(member('other', sexOf(random), (14 + 50 * random.next()) * YEAR))
  }
  return family
}

const member = (relation: Relation, sex: Sex, ageDays: number, mother?: number): Member => ({
  relation,
  sex,
  ageDays: Math.floor(ageDays),
  ...(mother === undefined ? {} : { mother }),
})

/** 105 boys are born for 100 girls. */
const sexOf = (random: Random): Sex => (random.chance(105 / 205) ? 'male' : 'female')

const headAgeOf = (random: Random): number =>
  random.weighted([
    [22 + 8 * random.next(), 13],
    [30 + 10 * random.next(), 27],
    [40 + 10 * random.next(), 25],
    [50 + 10 * random.next(), 19],
    [60 + 10 * random.next(), 9],
    [70 + 16 * random.next(), 4],
  ])

const marriedShare = (headAge: number): number =>
  headAge < 26 ? 0.86 : headAge < 62 ? 0.95 : headAge < 75 ? 0.82 : 0.62

function childrenOf(random: Random, mothersAge: number, mother: number | undefined): Member[] {
  const wanted = random.weighted([
    [0, 6],
    [1, 13],
    [2, 39],
    [3, 27],
    [4, 11],
    [5, 4],
  ])
  const children: Member[] = []
  let atBirth = Math.max(17, random.normal(23.6, 3.2))
  for (let i = 0; i < wanted && atBirth < Math.min(44, mothersAge); i += 1) {
    const ageDays = (mothersAge - atBirth) * YEAR
    if (random.chance(livesAtHome(ageDays / YEAR))) {
      children.push(member('child', sexOf(random), ageDays, mother))
      if (random.chance(0.012)) children.push(member('child', sexOf(random), ageDays, mother))
    }
    atBirth += Math.max(1.3, random.normal(4.1, 1.7))
  }
  return children
}

const livesAtHome = (years: number): number =>
  years < 17 ? 0.985 : years < 20 ? 0.9 : years < 25 ? 0.75 : years < 32 ? 0.45 : 0.18

/** A grown daughter at home may have a child of her own. */
function addGrandchildren(random: Random, family: Member[]): void {
  for (const [at, one] of family.entries()) {
    const years = one.ageDays / YEAR
    if (one.relation !== 'child' || one.sex !== 'female' || years < 21 || !random.chance(0.4)) {
      continue
    }
    const ageDays = (years - 20) * YEAR * random.next()
    family.push(member('grandchild', sexOf(random), ageDays, at))
  }
}
