import { years } from '../../../calendar/local-date.ts'
import { pressureDoubts, teenPressure } from '../../../clinical/blood-pressure.ts'
import { childPressure } from '../../../clinical/child-pressure.ts'
import { warningSigns } from '../../../clinical/warning-signs.ts'
import { defineService } from '../../define.ts'
import { pregnancy } from '../../episodes/pregnancy.ts'
import { text } from '../../observation.ts'
import { diastolic, systolic } from '../../observations/blood.ts'
import { pressureSigns } from '../../observations/warning-signs.ts'
import { childPressureScale, teenPressureScale } from '../../outcomes/blood-pressure.ts'
import { warningSignScale } from '../../outcomes/warning-signs.ts'

/** From 15 years the screening of adults takes over; it reads below 18 by the same table. */
export const schoolBloodPressure = defineService({
  id: 'school-blood-pressure',
  label: text('Tekanan darah anak sekolah', 'Blood pressure at school age'),
  source:
    'KMK HK.01.07/MENKES/2015/2023, tabel 14 tekanan darah usia sekolah: setahun sekali, meningkat tiap bulan, tingkat 1 dan 2 dirujuk; 140/90 di bawah 13 tahun pilihan kami, perlu dikonfirmasi',
  station: 'measure',
  eligible: { from: years(7), before: years(15), notDuring: pregnancy },
  schedule: { kind: 'every', span: years(1) },
  settings: ['home', 'posyandu', 'school', 'pustu', 'puskesmas', 'hospital'],
  givenBy: ['kader', 'midwife', 'nurse', 'doctor'],
  observes: {
    systolic: { ...systolic, usual: [70, 160] },
    diastolic: { ...diastolic, usual: [40, 110] },
    signs: { ...pressureSigns, optional: true },
  },
  outcomes: { child: childPressureScale, teen: teenPressureScale, signs: warningSignScale },

  classify({ systolic, diastolic, signs }, { ageMonths, sex }) {
    const danger = { signs: warningSigns(signs) }
    if (ageMonths >= 12 * 13) return { ...danger, teen: teenPressure(systolic, diastolic) }
    const ageYears = Math.floor(ageMonths / 12)
    return { ...danger, child: childPressure(systolic, diastolic, { ageYears, sex }) }
  },

  doubts: pressureDoubts,
})
