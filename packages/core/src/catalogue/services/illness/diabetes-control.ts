import { answered } from '../../../clinical/answered.ts'
import { glucoseControl } from '../../../clinical/glucose-control.ts'
import { defineService } from '../../define.ts'
import { diabetesCare } from '../../episodes/diabetes-care.ts'
import { text } from '../../observation.ts'
import { fastingGlucose, randomGlucose } from '../../observations/blood.ts'
import { diabetesDrugTaken } from '../../observations/chronic-care.ts'
import { footTrouble, glucoseSigns } from '../../observations/warning-signs.ts'
import { footScale } from '../../outcomes/chronic-care.ts'
import { drugScale } from '../../outcomes/drug.ts'
import { glucoseControlScale } from '../../outcomes/glucose.ts'

export const diabetesControl = defineService({
  id: 'diabetes-control',
  label: text('Kontrol gula darah bulanan', 'Monthly glucose control'),
  source:
    'KMK HK.01.07/MENKES/2015/2023, layanan dewasa: gula darah minimal sebulan sekali di Pustu; Permenkes 4/2019, SPM 9, kaki, di bawah 70 dan di atas 300 mg/dL latar, perlu dikonfirmasi',
  station: 'measure',
  eligible: { during: diabetesCare },
  schedule: { kind: 'everyMonth' },
  settings: ['home', 'posyandu', 'pustu', 'puskesmas', 'hospital'],
  givenBy: ['kader', 'midwife', 'nurse', 'doctor'],
  treatment: true,
  observes: {
    glucose: { ...randomGlucose, optional: true },
    fasting: { ...fastingGlucose, optional: true },
    drugTaken: diabetesDrugTaken,
    signs: { ...glucoseSigns, optional: true },
    foot: { ...footTrouble, optional: true },
  },
  outcomes: { control: glucoseControlScale, drug: drugScale, foot: footScale },

  classify({ glucose, fasting, drugTaken, signs, foot }) {
    return {
      control: glucoseControl({ random: glucose, fasting, signs }),
      drug: drugTaken,
      foot: answered(foot, 'trouble', 'sound'),
    }
  },
})
