import { months } from '../../../calendar/local-date.ts'
import { augustOf, isOfAge } from '../../campaigns.ts'
import type { Indicator } from '../../indicator.ts'
import { text } from '../../observation.ts'
import { inPeriod } from '../../served.ts'
import { deworming } from '../../services/child/deworming.ts'

export const dewormed: Indicator = {
  id: 'dewormed',
  label: text('Obat cacing balita', 'Worm tablet for small children'),
  short: text('Obat cacing', 'Deworming'),
  source:
    'KMK HK.01.07/MENKES/2015/2023: 12-59 bulan minimal setahun sekali, Agustus; target latar, perlu dikonfirmasi',
  unknown: text(
    'Pemberian sebelum Agustus juga terhitung; obat dari sekolah hanya bila dicatat.',
    'Given before August it counts too; tablets from school only when written down.',
  ),
  group: 'child',
  period: 'year',
  target: 75,
  population: { kind: 'age', from: months(15), before: months(66) },

  only: (history, period) => isOfAge(history, augustOf(period), 12, 60),
  served(history, period) {
    const given = inPeriod(history.given(deworming), period).find(
      ({ measured }) => measured.tablet !== undefined && measured.ill !== true,
    )
    return given && { from: given.on }
  },
}
