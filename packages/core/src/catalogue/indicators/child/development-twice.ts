import { months } from '../../../calendar/local-date.ts'
import { developmentChecks } from '../../development-checks.ts'
import type { Indicator } from '../../indicator.ts'
import { text } from '../../observation.ts'
import { dayOfNth } from '../../served.ts'

export const developmentTwice: Indicator = {
  id: 'development-twice',
  label: text('Perkembangan diperiksa dua kali', 'Development checked twice'),
  short: text('Perkembangan 2x', 'Development twice'),
  source:
    'SPM 4: pemantauan perkembangan minimal 2 kali setahun, 12-59 bulan (latar, perlu dikonfirmasi)',
  unknown: text(
    'Ceklis kader dan KPSP sama terhitung; hasilnya tidak dinilai di sini.',
    'The checklist and the KPSP count alike; the finding is not judged here.',
  ),
  group: 'child',
  period: 'year',
  target: 80,
  population: { kind: 'age', from: months(12), before: months(60) },

  served(history, period) {
    const second = dayOfNth(developmentChecks(history, period), 2)
    return second && { from: second }
  },
}
