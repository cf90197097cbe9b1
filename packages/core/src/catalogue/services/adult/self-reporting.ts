import { years } from '../../../calendar/local-date.ts'
import * as mental from '../../../clinical/mental-health.ts'
import { defineService } from '../../define.ts'
import { text } from '../../observation.ts'
import { selfReporting as questions } from '../../observations/mental.ts'
import { followUpScale, selfReportingScale } from '../../outcomes/mental.ts'

/** A kader may ask, yet keeps nothing but whether a follow-up is needed. Not in an emergency, nor in pain. */
export const selfReporting = defineService({
  id: 'srq-20',
  label: text('Tanya jawab kesehatan jiwa (SRQ-20)', 'Mental health questions (SRQ-20)'),
  source:
    'KMK HK.01.07/MENKES/2015/2023, skrining kesehatan jiwa: 20 pertanyaan tentang 30 hari terakhir, setahun sekali; 6 atau lebih, atau pertanyaan 17, dirujuk; panduan menyebut 18 tahun, kelompok skrining mulai 15 tahun',
  station: 'ask',
  eligible: { from: years(18) },
  schedule: { kind: 'every', span: years(1) },
  settings: ['home', 'posyandu', 'school', 'pustu', 'puskesmas', 'hospital'],
  givenBy: ['kader', 'midwife', 'nurse', 'doctor'],
  observes: questions,
  outcomes: { followUp: followUpScale, score: selfReportingScale },

  classify(answers) {
    return {
      followUp: mental.selfReportingFollowUp(answers),
      score: mental.selfReporting(answers),
    }
  },
})
