import { years } from '../../../calendar/local-date.ts'
import type { Indicator } from '../../indicator.ts'
import { cervixScreenedOn } from '../../needs/cancer-screened.ts'
import { text } from '../../observation.ts'
import { servedWhenAll } from '../../served.ts'

export const cervixScreened: Indicator = {
  id: 'cervix-screened',
  label: text('Perempuan 30-50 diperiksa leher rahim', 'Women 30-50, cervix screened'),
  short: text('IVA', 'Cervix'),
  source:
    'Permenkes 4/2019, SPM 6: perempuan 30-50 tahun, SADANIS dan IVA (latar, perlu dikonfirmasi), sub-indikator; masih berlaku tiga tahun, leher rahim 10, 3 atau 1 tahun menurut hasil (KMK HK.01.07/MENKES/2015/2023; KMK 84/2026 dari sumber kedua)',
  unknown: text(
    'Perempuan yang belum pernah aktif seksual tetap dihitung sampai hal itu dicatat.',
    'Women never sexually active are counted until that is recorded.',
  ),
  group: 'adult',
  period: 'year',
  target: 100,
  population: { kind: 'age', from: years(30), before: years(51) },

  only: ({ sex }) => sex === 'female',
  served: (history, period) => servedWhenAll([cervixScreenedOn(history, period)]),
}
