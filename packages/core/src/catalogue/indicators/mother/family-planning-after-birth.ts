import { afterBirth, birthIn, isMotherOf } from '../../births.ts'
import type { Indicator } from '../../indicator.ts'
import { text } from '../../observation.ts'
import { postpartumFamilyPlanning } from '../../services/mother/postpartum-family-planning.ts'

export const familyPlanningAfterBirth: Indicator = {
  id: 'family-planning-after-birth',
  label: text('Ber-KB dalam 42 hari sesudah bersalin', 'Family planning within 42 days of birth'),
  short: text('KB nifas', 'Family planning'),
  source:
    'KMK HK.01.07/MENKES/2015/2023: KB pasca salin; dalam 42 hari dibagi persalinan (rumus latar, perlu dikonfirmasi)',
  unknown: text(
    'Cara KB yang dipakai sesudah hari ke-42 tidak dihitung, juga bila sebelumnya belum ditanyakan.',
    'A method begun after day 42 does not count, nor one that nobody asked about before.',
  ),
  group: 'mother',
  period: 'year',
  target: 70,
  population: { kind: 'everybody' },
  only: isMotherOf,

  served(history, period) {
    const birth = birthIn(history, period)
    if (birth === undefined) return undefined
    const using = afterBirth(history.given(postpartumFamilyPlanning), birth).find(
      ({ measured: { method } }) => method !== undefined && method !== 'none',
    )
    return using && { from: using.on }
  },
}
