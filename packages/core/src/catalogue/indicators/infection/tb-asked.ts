import { addSpan, years } from '../../../calendar/local-date.ts'
import { tbTreatment } from '../../episodes/tb-treatment.ts'
import type { Indicator } from '../../indicator.ts'
import { text } from '../../observation.ts'
import { inPeriod, isAnswered } from '../../served.ts'
import { tbSymptomsAdult } from '../../services/infection/tb-symptoms-adult.ts'

export const tbAsked: Indicator = {
  id: 'tb-asked',
  label: text('Ditanya tanda TBC', 'Asked about signs of TB'),
  short: text('Ditanya TBC', 'Asked'),
  source:
    'KMK HK.01.07/MENKES/2015/2023, dashboard klaster 4: jumlah yang diskrining TBC; setahun sekali pilihan kami',
  unknown: text(
    'Hanya usia 15 tahun ke atas; anak dihitung tersendiri. Kelompok berisiko seharusnya ditanya tiap bulan.',
    'Only people from 15 years; children are counted apart. Groups at risk should be asked every month.',
  ),
  group: 'infection',
  period: 'year',
  target: 100,
  population: { kind: 'everybody' },

  /** 15 years old on the last day of the year, and not under treatment through all of it. */
  only(history, period) {
    return (
      addSpan(history.birthDate, years(15)) < period.before &&
      !history
        .episodes(tbTreatment)
        .some(
          ({ from, before }) =>
            from <= period.from && (before === undefined || before >= period.before),
        )
    )
  },
  served(history, period) {
    const visit = inPeriod(history.given(tbSymptomsAdult), period).find(isAnswered)
    return visit && { from: visit.on }
  },
}
