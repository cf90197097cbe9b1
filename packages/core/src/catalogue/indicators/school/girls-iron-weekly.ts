import { years } from '../../../calendar/local-date.ts'
import { weeklyIron } from '../../../clinical/iron-tablets.ts'
import type { Indicator } from '../../indicator.ts'
import { text } from '../../observation.ts'
import { inPeriod } from '../../served.ts'
import { girlsIronTablets } from '../../services/school/girls-iron-tablets.ts'

export const girlsIronWeekly: Indicator = {
  id: 'girls-iron-weekly',
  label: text('Remaja putri minum tablet tambah darah', 'Girls who take iron tablets'),
  short: text('TTD rematri', 'Iron, girls'),
  source:
    'KMK HK.01.07/MENKES/2015/2023: satu tablet seminggu; umur 12-18 tahun dan empat tablet sebulan latar, perlu dikonfirmasi',
  unknown: text(
    'Jumlah yang diminum menurut cerita. Yang diberi tablet di sekolah terhitung bila dicatat di sini.',
    'The number taken is as told. Tablets given at school count when written down here.',
  ),
  group: 'school',
  period: 'month',
  target: 80,
  population: { kind: 'age', from: years(12), before: years(19) },

  only: ({ sex }) => sex === 'female',
  served(history, period) {
    const counted = inPeriod(history.given(girlsIronTablets), period)
    const from = counted.find(({ measured }) => weeklyIron(measured.taken) === 'all')?.on
    return from && { from }
  },
}
