import * as pressure from '../../../clinical/blood-pressure.ts'
import { pustuSupply } from '../../../clinical/pustu-supply.ts'
import { warningSigns } from '../../../clinical/warning-signs.ts'
import { defineService } from '../../define.ts'
import { hypertensionCare } from '../../episodes/hypertension-care.ts'
import { pregnancy } from '../../episodes/pregnancy.ts'
import { text } from '../../observation.ts'
import { drugTaken } from '../../observations/adult.ts'
import { diastolic, systolic } from '../../observations/blood.ts'
import { pressureComplaints, pressureSigns } from '../../observations/warning-signs.ts'
import {
  pregnancyPressureScale,
  pressureControlScale,
  pustuSupplyScale,
} from '../../outcomes/blood-pressure.ts'
import { drugScale } from '../../outcomes/drug.ts'
import { warningSignScale } from '../../outcomes/warning-signs.ts'

export const hypertensionControl = defineService({
  id: 'hypertension-control',
  label: text('Kontrol tensi bulanan', 'Monthly pressure control'),
  source:
    'KMK HK.01.07/MENKES/2015/2023, layanan dewasa: penyandang hipertensi dipantau tiap bulan, tidak terkendali dirujuk ke Puskesmas; Pustu melanjutkan obat paling lama 3 bulan bila terkendali, tanpa keluhan dan kontrol tiap bulan; Permenkes 4/2019, SPM 8 (latar, perlu dikonfirmasi)',
  station: 'measure',
  eligible: { during: hypertensionCare },
  schedule: { kind: 'everyMonth' },
  settings: ['home', 'posyandu', 'pustu', 'puskesmas', 'hospital'],
  givenBy: ['kader', 'midwife', 'nurse', 'doctor'],
  treatment: true,
  observes: {
    systolic,
    diastolic,
    drugTaken,
    signs: { ...pressureSigns, optional: true },
    complaints: { ...pressureComplaints, optional: true },
  },
  outcomes: {
    control: pressureControlScale,
    pregnant: pregnancyPressureScale,
    drug: drugScale,
    signs: warningSignScale,
    supply: pustuSupplyScale,
  },

  classify({ systolic, diastolic, drugTaken, signs, complaints }, context) {
    const { on, setting, earlier, during } = context
    const control = pressure.pressureControl(systolic, diastolic)
    const careSince = during(hypertensionCare)?.from
    const isUnwell = signs === true || complaints === true
    const told = { control, drugTaken, complaints: isUnwell, careSince }
    return {
      control,
      pregnant: during(pregnancy) && pressure.pregnancyPressure(systolic, diastolic),
      drug: drugTaken,
      signs: warningSigns(signs),
      supply: pustuSupply({ on, setting, earlier, ...told }),
    }
  },
  doubts: pressure.pressureDoubts,
})
