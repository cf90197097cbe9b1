import { birthIn, isMotherOf } from '../../births.ts'
import type { Indicator } from '../../indicator.ts'
import { text } from '../../observation.ts'

export const facilityBirth: Indicator = {
  id: 'facility-birth',
  label: text('Bersalin di fasilitas kesehatan', 'Births at a health facility'),
  short: text('Faskes', 'Facility'),
  source:
    'KMK HK.01.07/MENKES/2015/2023: persalinan di fasilitas kesehatan; rumus persalinan di fasilitas dibagi persalinan (latar, perlu dikonfirmasi)',
  unknown: text(
    'Kehamilan tanpa hasil dihitung pada tahun taksiran persalinannya.',
    'A pregnancy without an outcome counts in the year it was expected to end.',
  ),
  group: 'mother',
  period: 'year',
  target: 100,
  population: { kind: 'everybody' },
  only: isMotherOf,

  served(history, period) {
    const birth = birthIn(history, period)
    return birth?.atFacility === true ? { from: birth.on } : undefined
  },
}
