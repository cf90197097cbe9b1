import { pressureDoubts } from '../../../clinical/blood-pressure.ts'
import { years } from '../../../calendar/local-date.ts'
import { defineService } from '../../define.ts'
import { hypertensionCare } from '../../episodes/hypertension-care.ts'
import { text } from '../../observation.ts'
import { scale } from '../../outcome.ts'
import { diagnosisBasis, knownSince } from '../../observations/adult.ts'
import { diastolic, systolic } from '../../observations/blood.ts'

export const hypertensionDiagnosis = defineService({
  id: 'hypertension-diagnosis',
  label: text('Penetapan hipertensi', 'Decision on hypertension'),
  source:
    'KMK HK.01.07/MENKES/2015/2023, layanan dewasa: penetapan oleh tenaga kesehatan, bukan kader; SPM 8 usia 15 tahun ke atas',
  station: 'serve',
  eligible: { from: years(15) },
  schedule: { kind: 'asNeeded' },
  settings: ['home', 'posyandu', 'pustu', 'puskesmas', 'hospital'],
  givenBy: ['midwife', 'nurse', 'doctor'],
  observes: {
    basis: diagnosisBasis,
    systolic: { ...systolic, optional: true },
    diastolic: { ...diastolic, optional: true },
    since: { ...knownSince, optional: true },
  },
  outcomes: {
    decision: scale(text('Keputusan', 'Decision'), {
      'not-hypertension': {
        label: text('Bukan darah tinggi', 'No hypertension'),
        clinical: text('Bukan hipertensi', 'Not hypertension'),
        status: 'ok',
        advice: text('Ukur tensi setahun sekali.', 'Measure the pressure once a year.'),
      },
      hypertension: {
        label: text('Dalam perawatan darah tinggi', 'Under care for high pressure'),
        clinical: text('Hipertensi', 'Hypertension'),
        status: 'act',
        advice: text(
          'Kontrol tensi setiap bulan, minum obat teratur.',
          'Control every month, take the drug regularly.',
        ),
      },
    }),
  },
  opens: {
    episode: hypertensionCare,
    anchor: ({ basis }, on) => (basis === 'new' || basis === 'known-treated' ? on : undefined),
  },
  closes: {
    episode: hypertensionCare,
    day: ({ basis }, on) => (basis === 'not-hypertension' ? on : undefined),
  },

  classify({ basis }) {
    if (basis === undefined) return {}
    return { decision: basis === 'not-hypertension' ? 'not-hypertension' : 'hypertension' }
  },

  doubts: pressureDoubts,
})
