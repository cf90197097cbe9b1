import { addMonths, latest } from '../../../calendar/local-date.ts'
import { tbTreatment } from '../../episodes/tb-treatment.ts'
import { diabetesCare } from '../../episodes/diabetes-care.ts'
import { glucoseDays } from '../../glucose-tests.ts'
import type { Indicator } from '../../indicator.ts'
import { text } from '../../observation.ts'
import { isIn } from '../../served.ts'

/** Of a treatment that nobody closed; drug-resistant TB is treated for up to two years. General knowledge of the field. */
const LONGEST_MONTHS = 24

export const tbGlucoseTested: Indicator = {
  id: 'tb-glucose-tested',
  label: text('Pasien TBC diperiksa gula darah', 'TB patients tested for glucose'),
  short: text('TBC-gula', 'TB glucose'),
  source: 'KMK HK.01.07/MENKES/2015/2023: semua pasien TBC diperiksa gula darah',
  unknown: text(
    'Tes gula sebelum pengobatan dimulai tidak dihitung; yang dalam perawatan diabetes dianggap sudah.',
    'A test before the treatment does not count; who is under diabetes care counts as tested.',
  ),
  group: 'infection',
  period: 'year',
  target: 100,
  population: { kind: 'during', episode: tbTreatment },

  /** Treatment began within the year. */
  only(history, period) {
    return history.episodes(tbTreatment).some(({ from }) => isIn(period, from))
  },
  served(history, period) {
    const treatment = history.episodes(tbTreatment).find(({ from }) => isIn(period, from))
    if (treatment === undefined) return undefined
    const care = history
      .episodes(diabetesCare)
      .find(({ before }) => before === undefined || before > treatment.from)
    const { anchor, before = addMonths(anchor, LONGEST_MONTHS) } = treatment
    const tested = glucoseDays(history, { id: period.id, from: anchor, before })[0]
    const days = [tested, care && latest(care.from, treatment.from)]
    const from = days.filter((day) => day !== undefined).toSorted()[0]
    return from && { from }
  },
}
