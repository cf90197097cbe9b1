import { years } from '../../../calendar/local-date.ts'
import { pumaRisk, pumaScore } from '../../../clinical/tobacco.ts'
import { defineService } from '../../define.ts'
import { text } from '../../observation.ts'
import { breath, cigarettesPerDay, everSmoked, smokingYears } from '../../observations/tobacco.ts'
import { pumaScale } from '../../outcomes/tobacco.ts'

export const puma = defineService({
  id: 'puma',
  label: text('Risiko paru (PUMA)', 'Risk for the lungs (PUMA)'),
  source:
    'KMK HK.01.07/MENKES/2015/2023, skrining PPOK: usia 40 tahun ke atas, setahun sekali, 6 atau lebih berisiko (kartu Posyandu mencetak "> 6")',
  station: 'ask',
  eligible: { from: years(40) },
  schedule: { kind: 'every', span: years(1) },
  settings: ['home', 'posyandu', 'pustu', 'puskesmas', 'hospital'],
  givenBy: ['kader', 'midwife', 'nurse', 'doctor'],
  observes: { everSmoked, cigarettesPerDay, smokingYears, ...breath },
  outcomes: { puma: pumaScale },

  skips: ({ everSmoked }) => (everSmoked === 'never' ? ['cigarettesPerDay', 'smokingYears'] : []),
  classify(answers, { sex, ageMonths }) {
    return { puma: pumaRisk(pumaScore(answers, { sex, ageYears: Math.floor(ageMonths / 12) })) }
  },
})
