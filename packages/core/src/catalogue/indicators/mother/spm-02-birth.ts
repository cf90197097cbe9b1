import { birthIn, isMotherOf } from '../../births.ts'
import type { Indicator } from '../../indicator.ts'
import { text } from '../../observation.ts'

/** Born at a health facility, helped by two health workers or more. */
export const spmBirth: Indicator = {
  id: 'spm-02',
  label: text('Pelayanan kesehatan ibu bersalin', 'Health services at birth'),
  short: text('Ibu bersalin', 'Birth'),
  source:
    'Permenkes 6/2024, SPM 2: definisi operasional belum terbaca; Permenkes 4/2019: bersalin di fasilitas kesehatan, ditolong paling sedikit dua tenaga kesehatan (latar, perlu dikonfirmasi); KMK HK.01.07/MENKES/2015/2023: tim dokter, bidan dan perawat',
  unknown: text(
    'Jumlah penolong yang tidak dicatat berarti belum terlayani. Mutu pertolongan tidak dinilai.',
    'Helpers that were not written down mean not served. The quality of the care is not judged.',
  ),
  group: 'mother',
  spm: 2,
  period: 'year',
  target: 100,
  population: { kind: 'everybody' },
  only: isMotherOf,

  served(history, period) {
    const birth = birthIn(history, period)
    const isHelped = birth?.helpers === 'two' || birth?.helpers === 'team'
    return birth?.atFacility === true && isHelped ? { from: birth.on } : undefined
  },
}
