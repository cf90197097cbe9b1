import { glucoseControl } from '../../../clinical/glucose-control.ts'
import { diabetesCare } from '../../episodes/diabetes-care.ts'
import type { Indicator } from '../../indicator.ts'
import { controlledAtLast } from '../../monthly-control.ts'
import { text } from '../../observation.ts'
import { inPeriod } from '../../served.ts'
import { diabetesControl } from '../../services/illness/diabetes-control.ts'

export const diabetesUnderControl: Indicator = {
  id: 'diabetes-under-control',
  label: text('Diabetes terkendali', 'Diabetes under control'),
  short: text('Gula terkendali', 'Controlled'),
  source:
    'Pengukuran terakhir dalam setahun tidak rendah dan di bawah rentang diabetes: sewaktu 200, puasa 126 mg/dL (KMK HK.01.07/MENKES/2015/2023); target pengobatan tidak ada di naskah itu, pilihan kami, perlu dikonfirmasi',
  unknown: text(
    'Hanya orang dalam perawatan; siapa yang tidak diukur tahun ini dihitung belum terkendali. HbA1c tidak dibaca.',
    'Only people under care; who was not measured this year counts as not controlled. HbA1c is not read.',
  ),
  group: 'illness',
  period: 'year',
  target: 100,
  population: { kind: 'during', episode: diabetesCare },

  served(history, period) {
    return controlledAtLast(
      inPeriod(history.given(diabetesControl), period).flatMap(({ on, measured }) => {
        const { glucose, fasting, signs } = measured
        const control = glucoseControl({ random: glucose, fasting, signs })
        return control === undefined ? [] : [{ on, isGood: control === 'below' }]
      }),
    )
  },
}
