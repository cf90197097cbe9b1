import { text, type Text } from '../catalogue/observation.ts'

/**
 * What somebody has learned to be. The list is the kinds of staff a Puskesmas is to have, and the kader.
 *
 * @see Permenkes 43/2019 on the staff of a Puskesmas (background: the text was not read again)
 */
export const professions = {
  kader: text('Kader', 'Kader'),
  midwife: text('Bidan', 'Midwife'),
  nurse: text('Perawat', 'Nurse'),
  doctor: text('Dokter', 'Doctor'),
  dentist: text('Dokter gigi', 'Dentist'),
  nutrition: text('Tenaga gizi', 'Nutrition worker'),
  promotion: text('Promosi kesehatan', 'Health promotion'),
  environment: text('Sanitasi lingkungan', 'Environmental health'),
  pharmacy: text('Farmasi', 'Pharmacy'),
  laboratory: text('Laboratorium', 'Laboratory'),
  administration: text('Tata usaha', 'Administration'),
  other: text('Lainnya', 'Other'),
} as const satisfies Record<string, Text>
export type Profession = keyof typeof professions

/** By whom and how somebody is employed; a kader mostly volunteers. */
export const contracts = {
  'civil-servant': text('PNS', 'Civil servant (PNS)'),
  'state-contract': text('PPPK', 'State contract (PPPK)'),
  clinic: text('BLUD', 'Of the Puskesmas (BLUD)'),
  honorary: text('Honorer', 'Honorary'),
  village: text('Dibiayai desa', 'Paid by the village'),
  volunteer: text('Sukarela', 'Volunteer'),
} as const satisfies Record<string, Text>
export type Contract = keyof typeof contracts

/**
 * What somebody does at a post. The last four are the board of a Posyandu.
 *
 * @see Permendagri 13/2024: chair, secretary, treasurer and heads of six fields
 */
export const duties = {
  member: text('Petugas', 'Staff'),
  head: text('Kepala', 'Head'),
  'cluster-lead': text('Penanggung jawab klaster', 'Responsible for a cluster'),
  chair: text('Ketua', 'Chair'),
  secretary: text('Sekretaris', 'Secretary'),
  treasurer: text('Bendahara', 'Treasurer'),
  'field-lead': text('Ketua bidang', 'Head of a field'),
} as const satisfies Record<string, Text>
export type Duty = keyof typeof duties

const isIn =
  <Word extends string>(words: Readonly<Record<Word, Text>>) =>
  (text: string): text is Word =>
    Object.hasOwn(words, text)
export const isProfession = isIn(professions)
export const isContract = isIn(contracts)
export const isDuty = isIn(duties)
export const allProfessions: readonly Profession[] = Object.keys(professions).filter(isProfession)
export const allContracts: readonly Contract[] = Object.keys(contracts).filter(isContract)
export const allDuties: readonly Duty[] = Object.keys(duties).filter(isDuty)
