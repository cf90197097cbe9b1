import { anySign } from '../../../clinical/any-sign.ts'
import { warningSigns } from '../../../clinical/warning-signs.ts'
import { defineService } from '../../define.ts'
import { longTermCare } from '../../episodes/long-term-care.ts'
import { text } from '../../observation.ts'
import { carer, homeCareProblems, homeCareSigns } from '../../observations/home-care.ts'
import { carerScale, homeCareProblemScale } from '../../outcomes/home-care.ts'
import { warningSignScale } from '../../outcomes/warning-signs.ts'

export const homeCareVisit = defineService({
  id: 'home-care-visit',
  label: text('Tengok yang dirawat di rumah', 'Visit to somebody cared for at home'),
  source:
    'KMK HK.01.07/MENKES/2015/2023, lansia: perawatan jangka panjang di rumah oleh petugas dan kader; tiap bulan, pertanyaan dan tenggat pilihan kami',
  station: 'ask',
  eligible: { during: longTermCare },
  schedule: { kind: 'everyMonth' },
  settings: ['home'],
  givenBy: ['kader', 'midwife', 'nurse', 'doctor'],
  observes: { signs: homeCareSigns, ...homeCareProblems, carer },
  outcomes: { signs: warningSignScale, condition: homeCareProblemScale, carer: carerScale },

  classify({ signs, carer, ...problems }) {
    return {
      signs: warningSigns(signs),
      condition: anySign(problems, Object.keys(homeCareProblems).length),
      carer: carer && (carer === 'nobody' || carer === 'tired' ? carer : 'fine'),
    }
  },
})
