import type { Role } from '../sync/account.ts'
import type { ProblemLevel } from './problem-level.ts'

/**
 * The levels of the ladder whose words an account may write down. Village head, camat and Pokjanal answer a telephone more
 * often than a screen: the Pustu and the Puskesmas write down what they said.
 */
export const speaksFor: Readonly<Record<Role, readonly ProblemLevel[]>> = {
  kader: [],
  pustu: ['pustu', 'village'],
  puskesmas: ['puskesmas', 'village', 'subdistrict', 'pokjanal'],
  head: ['puskesmas', 'village', 'subdistrict', 'pokjanal'],
  dinas: ['dinas'],
  village: ['village', 'subdistrict', 'pokjanal'],
  admin: [],
}

/** The levels at which a problem waits for an account. */
export const waitsFor: Readonly<Record<Role, readonly ProblemLevel[]>> = {
  ...speaksFor,
  pustu: ['pustu'],
  puskesmas: ['puskesmas'],
  head: ['puskesmas'],
}
