import { diabetesCare } from '../../episodes/diabetes-care.ts'
import { since } from '../../by-day.ts'
import type { Indicator } from '../../indicator.ts'
import { controlledEveryMonth } from '../../monthly-control.ts'
import { text } from '../../observation.ts'
import { diabetesControl } from '../../services/illness/diabetes-control.ts'

export const spmDiabetes: Indicator = {
  id: 'spm-09',
  label: text('Pelayanan kesehatan penderita diabetes', 'Health services for diabetes'),
  short: text('Diabetes', 'Diabetes'),
  source:
    'Permenkes 4/2019, SPM 9: gula darah diukur minimal sebulan sekali, edukasi dan obat (latar, perlu dikonfirmasi); Permenkes 6/2024: definisi operasional belum terbaca',
  unknown: text(
    'Hanya orang yang tercatat dalam perawatan; sasaran resmi adalah taksiran. Edukasi dan ketepatan obat tidak dinilai. Bulan sebelum perawatan dicatat di sini tidak dihitung.',
    'Only people recorded under care; the official population is an estimate. Education and choice of drug are not judged. Months before the care was recorded here do not count.',
  ),
  group: 'illness',
  spm: 9,
  period: 'year',
  target: 100,
  population: { kind: 'during', episode: diabetesCare },

  served(history, period) {
    return controlledEveryMonth(history, period, {
      episode: diabetesCare,
      controls: since(history.given(diabetesControl), period.from)
        .filter(({ measured: { glucose, fasting } }) => (glucose ?? fasting) !== undefined)
        .map(({ on }) => on),
    })
  },
}
