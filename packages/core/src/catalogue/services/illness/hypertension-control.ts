import { pregnancyPressure, pressureControl } from '../../../clinical/blood-pressure.ts'
import { warningSigns } from '../../../clinical/warning-signs.ts'
import { defineService } from '../../define.ts'
import { hypertensionCare } from '../../episodes/hypertension-care.ts'
import { pregnancy } from '../../episodes/pregnancy.ts'
import { text } from '../../observation.ts'
import { scale } from '../../outcome.ts'
import { drugTaken } from '../../observations/adult.ts'
import { diastolic, systolic } from '../../observations/blood.ts'
import { pressureSigns } from '../../observations/warning-signs.ts'
import { pregnancyPressureScale, pressureControlScale } from '../../outcomes/blood-pressure.ts'
import { warningSignScale } from '../../outcomes/warning-signs.ts'

export const hypertensionControl = defineService({
  id: 'hypertension-control',
  label: text('Kontrol tensi bulanan', 'Monthly pressure control'),
  source:
    'KMK HK.01.07/MENKES/2015/2023, layanan dewasa: penyandang hipertensi dipantau tiap bulan, tidak terkendali dirujuk ke Puskesmas; Permenkes 4/2019, SPM 8 (latar, perlu dikonfirmasi)',
  station: 'measure',
  eligible: { during: hypertensionCare },
  schedule: { kind: 'everyMonth' },
  settings: ['home', 'posyandu', 'pustu', 'puskesmas', 'hospital'],
  givenBy: ['kader', 'midwife', 'nurse', 'doctor'],
  observes: { systolic, diastolic, drugTaken, signs: { ...pressureSigns, optional: true } },
  outcomes: {
    control: pressureControlScale,
    pregnant: pregnancyPressureScale,
    drug: scale(text('Obat', 'Drug'), {
      taken: { label: text('Obat diminum', 'Drug taken'), status: 'ok' },
      'not-prescribed': { label: text('Tidak diberi obat', 'No drug prescribed'), status: 'ok' },
      'not-taken': {
        label: text('Obat tidak diminum', 'Drug not taken'),
        status: 'act',
        advice: text(
          'Tanyakan sebabnya, ambil obat ke Pustu minggu ini.',
          'Ask why; get the drug at the Pustu this week.',
        ),
        refer: { to: 'pustu', withinDays: 7 },
      },
    }),
    signs: warningSignScale,
  },

  classify({ systolic, diastolic, drugTaken, signs }, { during }) {
    return {
      control: pressureControl(systolic, diastolic),
      pregnant: during(pregnancy) && pregnancyPressure(systolic, diastolic),
      drug: drugTaken,
      signs: warningSigns(signs),
    }
  },
})
