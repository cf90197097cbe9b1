import { years } from '../../../calendar/local-date.ts'
import { defineService } from '../../define.ts'
import { underCareFromForty } from '../../needs/vessel-risk.ts'
import { text } from '../../observation.ts'
import { ecgFinding, fundusFinding, kidneyFinding } from '../../observations/chronic-care.ts'
import { organScale } from '../../outcomes/chronic-care.ts'

/** Blood fats are a service of their own, for the same people. */
export const complicationsCheck = defineService({
  id: 'complications-check',
  label: text('Pemeriksaan komplikasi tahunan', 'Yearly check for complications'),
  source:
    'KMK HK.01.07/MENKES/2015/2023, layanan dewasa: penyandang hipertensi 40 tahun ke atas diperiksa funduskopi, EKG, lemak darah dan ginjal setahun sekali di Puskesmas; penyandang diabetes menurut skrining stroke dan jantung',
  station: 'serve',
  eligible: { from: years(40) },
  schedule: { kind: 'every', span: years(1) },
  settings: ['puskesmas', 'hospital'],
  givenBy: ['midwife', 'nurse', 'doctor'],
  observes: { kidney: kidneyFinding, fundus: fundusFinding, ecg: ecgFinding },
  outcomes: { organs: organScale },
  needed: underCareFromForty,

  classify({ kidney, fundus, ecg }) {
    const findings = [kidney, fundus, ecg]
    const isComplete = findings.every((finding) => finding !== undefined)
    return { organs: findings.includes('abnormal') ? 'found' : isComplete ? 'none' : 'incomplete' }
  },
})
