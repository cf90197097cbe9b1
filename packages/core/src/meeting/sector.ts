import { text, type Text } from '../catalogue/observation.ts'

/**
 * Who comes to the quarterly meeting besides the posts, and makes promises there. Pokjanal goes by two names since it
 * became the Tim Pembina Posyandu: people say both.
 * @see KMK HK.01.07/MENKES/2015/2023, lokakarya mini tribulanan; Permendagri 13/2024
 */
export const sectors = [
  'camat',
  'dinas',
  'village-heads',
  'pkk',
  'pokjanal',
  'kader',
  'security',
  'schools',
] as const
export type Sector = (typeof sectors)[number]

export const sectorLabels: Readonly<Record<Sector, Text>> = {
  camat: text('Camat', 'Subdistrict head'),
  dinas: text('Dinas Kesehatan', 'Dinas Kesehatan'),
  'village-heads': text('Kepala desa dan lurah', 'Village heads'),
  pkk: text('TP PKK', 'TP PKK'),
  pokjanal: text('Pokjanal Posyandu', 'Pokjanal Posyandu'),
  kader: text('Kader', 'Kader'),
  security: text('TNI dan Polri', 'Army and police'),
  schools: text('Sekolah', 'Schools'),
}
