import { years } from '../../../calendar/local-date.ts'
import { defineService } from '../../define.ts'
import { text } from '../../observation.ts'
import { scale } from '../../outcome.ts'
import {
  alcohol,
  fewVegetables,
  littleActivity,
  muchSugarSaltFat,
  smoking,
} from '../../observations/adult.ts'

export const riskBehaviour = defineService({
  id: 'risk-behaviour',
  label: text('Perilaku berisiko', 'Risk behaviour'),
  source:
    'KMK HK.01.07/MENKES/2015/2023, skrining PTM usia 15 tahun ke atas; Permenkes 4/2019, SPM 6 (latar, perlu dikonfirmasi)',
  station: 'ask',
  eligible: { from: years(15) },
  schedule: { kind: 'every', span: years(1) },
  settings: ['home', 'posyandu', 'pustu', 'puskesmas', 'hospital'],
  givenBy: ['kader', 'midwife', 'nurse', 'doctor'],
  observes: { smoking, littleActivity, fewVegetables, muchSugarSaltFat, alcohol },
  outcomes: {
    smoking: scale(text('Merokok', 'Smoking'), {
      no: { label: text('Tidak merokok', 'Does not smoke'), status: 'ok' },
      yes: {
        label: text('Merokok', 'Smokes'),
        status: 'act',
        advice: text('Tawarkan layanan berhenti merokok.', 'Offer help to stop smoking.'),
      },
    }),
    habits: scale(text('Kebiasaan', 'Habits'), {
      healthy: { label: text('Kebiasaan sehat', 'Healthy habits'), status: 'ok' },
      risky: {
        label: text('Ada kebiasaan berisiko', 'Some risky habits'),
        status: 'watch',
        advice: text(
          'Ajak gerak 30 menit sehari, perbanyak sayur, kurangi gula, garam dan lemak.',
          'Move 30 minutes a day, more vegetables, less sugar, salt and fat.',
        ),
      },
    }),
  },

  classify({ smoking, ...habits }) {
    const answers = Object.values(habits)
    return {
      smoking: smoking === undefined ? undefined : smoking === 'smokes' ? 'yes' : 'no',
      habits: answers.includes(true) ? 'risky' : answers.length === 4 ? 'healthy' : undefined,
    }
  },
})
