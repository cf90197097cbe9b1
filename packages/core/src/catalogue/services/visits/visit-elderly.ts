import { years } from '../../../calendar/local-date.ts'
import { answered } from '../../../clinical/answered.ts'
import { absenceOf } from '../../../clinical/absence.ts'
import { warningSigns } from '../../../clinical/warning-signs.ts'
import { defineService } from '../../define.ts'
import { missesElderlyScreening } from '../../needs/home-visit.ts'
import { text } from '../../observation.ts'
import { absence, elderlySigns, familyTaught, livesAlone } from '../../observations/home-visit.ts'
import { absenceScale, aloneScale } from '../../outcomes/home-visit.ts'
import { warningSignScale } from '../../outcomes/warning-signs.ts'

/** For the elderly who do not come or do not want to; SKILAS and AKS may be done at the same visit. */
export const visitElderly = defineService({
  id: 'visit-elderly',
  label: text('Kunjungan rumah lansia', 'Home visit to the elderly'),
  source:
    'KMK HK.01.07/MENKES/2015/2023, kunjungan rumah: kader memastikan lansia yang tidak datang diskrining dan mengajari keluarga; sesudah 13 bulan tanpa SKILAS dan tenggat pilihan kami',
  station: 'ask',
  eligible: { from: years(60) },
  schedule: { kind: 'every', span: years(1) },
  settings: ['home'],
  givenBy: ['kader', 'midwife', 'nurse', 'doctor'],
  observes: { signs: elderlySigns, absence, livesAlone, familyTaught },
  outcomes: { signs: warningSignScale, attendance: absenceScale, family: aloneScale },

  needed: missesElderlyScreening,
  skips: ({ livesAlone }) => (livesAlone === true ? ['familyTaught'] : []),
  classify({ signs, absence, livesAlone }) {
    return {
      signs: warningSigns(signs),
      attendance: absenceOf(absence),
      family: answered(livesAlone, 'alone', 'with-family'),
    }
  },
})
