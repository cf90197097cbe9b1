import { tbTreatment } from '../../episodes/tb-treatment.ts'
import type { Indicator } from '../../indicator.ts'
import { text } from '../../observation.ts'
import { inPeriod, isAnswered } from '../../served.ts'
import { tbSymptomsChild } from '../../services/child/tb-symptoms-child.ts'
import { tbSymptomsSchool } from '../../services/school/tb-symptoms-school.ts'
import { tbSymptomsAdult } from '../../services/infection/tb-symptoms-adult.ts'

export const tbAsked: Indicator = {
  id: 'tb-asked',
  label: text('Ditanya tanda TBC', 'Asked about signs of TB'),
  short: text('Ditanya TBC', 'Asked'),
  source:
    'KMK HK.01.07/MENKES/2015/2023, dashboard klaster 4: jumlah yang diskrining TBC; setahun sekali pilihan kami',
  unknown: text(
    'Sekali setahun cukup di sini; anak dan kelompok berisiko seharusnya ditanya tiap bulan.',
    'Once a year is enough here; children and groups at risk should be asked every month.',
  ),
  group: 'infection',
  period: 'year',
  target: 100,
  population: { kind: 'everybody' },

  /** Not who is under treatment through all of the year. */
  only(history, period) {
    return !history
      .episodes(tbTreatment)
      .some(
        ({ from, before }) =>
          from <= period.from && (before === undefined || before >= period.before),
      )
  },
  served(history, period) {
    const days = [
      inPeriod(history.given(tbSymptomsAdult), period).find(isAnswered)?.on,
      inPeriod(history.given(tbSymptomsChild), period).find(isAnswered)?.on,
      inPeriod(history.given(tbSymptomsSchool), period).find(isAnswered)?.on,
    ]
    const from = days.filter((day) => day !== undefined).toSorted()[0]
    return from && { from }
  },
}
