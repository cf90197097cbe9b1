import { addMonths, latest } from '../../../calendar/local-date.ts'
import { hivResult } from '../../../clinical/hiv-result.ts'
import { tbTreatment } from '../../episodes/tb-treatment.ts'
import type { Indicator } from '../../indicator.ts'
import { text } from '../../observation.ts'
import { isIn } from '../../served.ts'
import { hivTest } from '../../services/infection/hiv-test.ts'

export const tbHivTested: Indicator = {
  id: 'tb-hiv-tested',
  label: text('Pasien TBC dites HIV', 'TB patients tested for HIV'),
  short: text('TBC-HIV', 'TB HIV'),
  source: 'KMK HK.01.07/MENKES/2015/2023: semua pasien TBC dites HIV',
  unknown: text(
    'Tes dalam setahun sebelum pengobatan dan hasil positif sebelumnya terhitung: statusnya sudah diketahui.',
    'A test in the year before the treatment and an earlier positive result count: the status is known.',
  ),
  group: 'infection',
  period: 'year',
  target: 100,
  sensitive: true,
  population: { kind: 'during', episode: tbTreatment },

  /** Treatment began within the year. */
  only(history, period) {
    return history.episodes(tbTreatment).some(({ from }) => isIn(period, from))
  },
  served(history, period) {
    const treatment = history.episodes(tbTreatment).find(({ from }) => isIn(period, from))
    const first =
      treatment &&
      history
        .given(hivTest)
        .find(
          ({ on, measured }) =>
            measured.r1 !== undefined &&
            (on > addMonths(treatment.anchor, -12) || hivResult(measured) === 'positive'),
        )
    return treatment && first && { from: latest(first.on, treatment.from) }
  },
}
