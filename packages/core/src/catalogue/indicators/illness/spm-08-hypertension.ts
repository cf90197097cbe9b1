import {
  type LocalDate,
  firstDayOf,
  latest,
  monthOf,
  nextMonth,
} from '../../../calendar/local-date.ts'
import type { EpisodeOfPerson } from '../../define.ts'
import { hypertensionCare } from '../../episodes/hypertension-care.ts'
import type { History } from '../../history.ts'
import type { Indicator } from '../../indicator.ts'
import { text } from '../../observation.ts'
import { hypertensionControl } from '../../services/illness/hypertension-control.ts'

export const spmHypertension: Indicator = {
  id: 'spm-08',
  label: text('Pelayanan kesehatan penderita hipertensi', 'Health services for hypertension'),
  short: text('Hipertensi', 'Hypertension'),
  source:
    'Permenkes 4/2019, SPM 8: tensi diukur minimal sebulan sekali, edukasi dan obat (latar, perlu dikonfirmasi); Permenkes 6/2024: definisi operasional belum terbaca',
  unknown: text(
    'Hanya orang yang tercatat dalam perawatan; sasaran resmi adalah taksiran. Edukasi dan ketepatan obat tidak dinilai. Bulan sebelum perawatan dicatat di sini tidak dihitung.',
    'Only people recorded under care; the official population is an estimate. Education and choice of drug are not judged. Months before the care was recorded here do not count.',
  ),
  group: 'illness',
  spm: 8,
  period: 'year',
  target: 100,
  population: { kind: 'during', episode: hypertensionCare },

  /** Every calendar month from diagnosis, or January, has its control; the visit of the diagnosis counts as one. */
  served(history, period) {
    const care = history
      .episodes(hypertensionCare)
      .findLast(
        ({ from, before }) => from < period.before && (before ?? period.before) > period.from,
      )
    if (care === undefined) return undefined
    const start = latest(care.from, period.from)
    const controls = controlDays(history, care).filter((day) => day >= start)
    const from = controls.at(0)
    if (from === undefined) return undefined

    const controlled = new Set(controls.map(monthOf))
    const end =
      care.before !== undefined && care.before < period.before ? care.before : period.before
    let month = monthOf(start)
    while (controlled.has(month)) month = nextMonth(month)
    if (firstDayOf(nextMonth(month)) > end) return { from }
    return month === monthOf(start) ? undefined : { from, before: firstDayOf(nextMonth(month)) }
  },
}

function controlDays(history: History, { from }: EpisodeOfPerson): readonly LocalDate[] {
  const measured = history
    .given(hypertensionControl)
    .filter(({ measured }) => measured.systolic !== undefined && measured.diastolic !== undefined)
  return [from, ...measured.map(({ on }) => on)].toSorted()
}
