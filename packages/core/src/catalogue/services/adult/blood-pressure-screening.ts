import { years } from '../../../calendar/local-date.ts'
import {
  adultPressure,
  pregnancyPressure,
  pressureDoubts,
  teenPressure,
} from '../../../clinical/blood-pressure.ts'
import { childPressure } from '../../../clinical/child-pressure.ts'
import { warningSigns } from '../../../clinical/warning-signs.ts'
import { defineService } from '../../define.ts'
import { hypertensionCare } from '../../episodes/hypertension-care.ts'
import { pregnancy } from '../../episodes/pregnancy.ts'
import { text } from '../../observation.ts'
import { diastolic, systolic } from '../../observations/blood.ts'
import { pressureSigns } from '../../observations/warning-signs.ts'
import {
  adultPressureScale,
  childPressureScale,
  pregnancyPressureScale,
  teenPressureScale,
} from '../../outcomes/blood-pressure.ts'
import { warningSignScale } from '../../outcomes/warning-signs.ts'

export const bloodPressureScreening = defineService({
  id: 'blood-pressure-screening',
  label: text('Skrining tekanan darah', 'Blood pressure screening'),
  source:
    'KMK HK.01.07/MENKES/2015/2023, skrining hipertensi: usia 15 tahun ke atas, minimal setahun sekali; tabel dewasa, usia sekolah dan kartu Posyandu ibu hamil; tanda bahaya latar, perlu dikonfirmasi',
  station: 'measure',
  eligible: { from: years(15), notDuring: hypertensionCare },
  schedule: { kind: 'every', span: years(1) },
  settings: ['home', 'posyandu', 'school', 'pustu', 'puskesmas', 'hospital'],
  givenBy: ['kader', 'midwife', 'nurse', 'doctor'],
  observes: { systolic, diastolic, signs: { ...pressureSigns, optional: true } },
  outcomes: {
    adult: adultPressureScale,
    under18: teenPressureScale,
    under13: childPressureScale,
    pregnant: pregnancyPressureScale,
    signs: warningSignScale,
  },

  classify({ systolic, diastolic, signs }, { ageMonths, sex, during }) {
    const danger = { signs: warningSigns(signs) }
    if (during(pregnancy) !== undefined) {
      return { ...danger, pregnant: pregnancyPressure(systolic, diastolic) }
    }
    if (ageMonths < 12 * 13) {
      const ageYears = Math.floor(ageMonths / 12)
      return { ...danger, under13: childPressure(systolic, diastolic, { ageYears, sex }) }
    }
    if (ageMonths < 12 * 18) return { ...danger, under18: teenPressure(systolic, diastolic) }
    return { ...danger, adult: adultPressure(systolic, diastolic) }
  },

  doubts: pressureDoubts,
})
