import { hypertensionCare } from '../../episodes/hypertension-care.ts'
import { since } from '../../by-day.ts'
import type { Indicator } from '../../indicator.ts'
import { controlledEveryMonth } from '../../monthly-control.ts'
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

  served(history, period) {
    return controlledEveryMonth(history, period, {
      episode: hypertensionCare,
      controls: since(history.given(hypertensionControl), period.from)
        .filter(
          ({ measured }) => measured.systolic !== undefined && measured.diastolic !== undefined,
        )
        .map(({ on }) => on),
    })
  },
}
