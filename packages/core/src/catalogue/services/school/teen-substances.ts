import { years } from '../../../calendar/local-date.ts'
import { alcoholRisk, substanceRisk } from '../../../clinical/school-mind.ts'
import { defineService } from '../../define.ts'
import { text } from '../../observation.ts'
import { assistAlcohol, assistOther } from '../../observations/school.ts'
import { substanceScale } from '../../outcomes/school.ts'

export const teenSubstances = defineService({
  id: 'teen-substances',
  label: text('Skrining Napza remaja (ASSIST)', 'Substance screening of teenagers (ASSIST)'),
  source:
    'KMK HK.01.07/MENKES/2015/2023, ASSIST di Puskesmas setahun sekali: alkohol 0-10, 11-26, 27 atau lebih; zat lain 0-3, 4-26, 27 atau lebih; remaja dibaca 10-17 tahun',
  station: 'ask',
  eligible: { from: years(10), before: years(18) },
  schedule: { kind: 'every', span: years(1) },
  settings: ['puskesmas', 'hospital'],
  givenBy: ['midwife', 'nurse', 'doctor'],
  sensitive: true,
  observes: { alcohol: assistAlcohol, other: assistOther },
  outcomes: {
    alcohol: substanceScale(text('Alkohol', 'Alcohol')),
    other: substanceScale(text('Zat lain', 'Other substances')),
  },

  classify({ alcohol, other }) {
    return { alcohol: alcoholRisk(alcohol), other: substanceRisk(other) }
  },
})
