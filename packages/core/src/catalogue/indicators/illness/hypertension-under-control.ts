import { pressureControl } from '../../../clinical/blood-pressure.ts'
import { hypertensionCare } from '../../episodes/hypertension-care.ts'
import type { Indicator } from '../../indicator.ts'
import { controlledAtLast } from '../../monthly-control.ts'
import { text } from '../../observation.ts'
import { inPeriod } from '../../served.ts'
import { hypertensionControl } from '../../services/illness/hypertension-control.ts'

export const hypertensionUnderControl: Indicator = {
  id: 'hypertension-under-control',
  label: text('Hipertensi terkendali', 'Hypertension under control'),
  short: text('Tensi terkendali', 'Controlled'),
  source:
    'KMK HK.01.07/MENKES/2015/2023, layanan dewasa: terkendali di bawah 140/90; ukuran terakhir dalam setahun (latar, perlu dikonfirmasi; naskah lain memakai tiga bulan terakhir)',
  unknown: text(
    'Hanya orang dalam perawatan; siapa yang tidak diukur tahun ini dihitung belum terkendali.',
    'Only people under care; who was not measured this year counts as not controlled.',
  ),
  group: 'illness',
  period: 'year',
  target: 100,
  population: { kind: 'during', episode: hypertensionCare },

  served(history, period) {
    return controlledAtLast(
      inPeriod(history.given(hypertensionControl), period).flatMap(({ on, measured }) => {
        const control = pressureControl(measured.systolic, measured.diastolic)
        return control === undefined ? [] : [{ on, isGood: control === 'controlled' }]
      }),
    )
  },
}
