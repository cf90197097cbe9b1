import { years } from '../../../calendar/local-date.ts'
import type { Indicator } from '../../indicator.ts'
import { text } from '../../observation.ts'
import { inPeriod } from '../../served.ts'
import { riskBehaviour } from '../../services/adult/risk-behaviour.ts'

export const smokers: Indicator = {
  id: 'smokers',
  label: text('Perokok di antara yang ditanya', 'Smokers among those asked'),
  short: text('Perokok', 'Smokers'),
  source:
    'KMK HK.01.07/MENKES/2015/2023, faktor risiko PTM usia 15 tahun ke atas: merokok; batas 25% pilihan kami, perlu dikonfirmasi',
  unknown: text(
    'Yang tidak ditanya tahun itu tidak dihitung; jawaban adalah pengakuan.',
    'Who was not asked in the year is not counted; the answer is what people say.',
  ),
  group: 'adult',
  period: 'year',
  target: 25,
  wanted: 'few',
  population: { kind: 'age', from: years(15), before: years(200) },

  only: (history, period) =>
    inPeriod(history.given(riskBehaviour), period).some(
      ({ measured }) => measured.smoking !== undefined,
    ),
  served(history, period) {
    const last = inPeriod(history.given(riskBehaviour), period).findLast(
      ({ measured }) => measured.smoking !== undefined,
    )
    return last?.measured.smoking === 'smokes' ? { from: last.on } : undefined
  },
}
