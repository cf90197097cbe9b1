import type { Village, Villager } from './villager.ts'

/** Closed ranges of days since the birth: the three contacts of the newborn, and with a fourth those of the mother. */
interface Contact {
  readonly min: number
  readonly max: number
  /** Kilograms since the birth. */
  readonly gained: number
}
export const contactsAfterBirth: readonly Contact[] = [
  { min: 0, max: 2, gained: -0.1 },
  { min: 3, max: 7, gained: 0 },
  { min: 8, max: 28, gained: 0.35 },
  { min: 29, max: 42, gained: 0.9 },
]

/** The chance that the midwife sees mother or child in each window. */
export const chanceOfContact = (village: Village, { household }: Villager): number =>
  household.diligent ? 0.9 + 0.09 * village.habits.diligent : 0.72
