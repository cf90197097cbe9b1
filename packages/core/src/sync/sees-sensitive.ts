import { openCatalogue } from '../catalogue/sensitive.ts'
import type { Catalogue } from '../catalogue/indicator.ts'
import type { Role } from './account.ts'

const sees = {
  kader: false,
  pustu: true,
  puskesmas: true,
  head: true,
  dinas: false,
  village: false,
  admin: false,
} as const satisfies Record<Role, boolean>

/** Health workers with named people before them, and nobody else, read what the catalogue calls sensitive. */
export const seesSensitive = (role: Role): boolean => sees[role]

/** The catalogue as that role may know it. */
export const catalogueFor = (catalogue: Catalogue, role: Role): Catalogue =>
  seesSensitive(role) ? catalogue : openCatalogue(catalogue)
