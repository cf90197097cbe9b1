import { years } from '../../../calendar/local-date.ts'
import { answered } from '../../../clinical/answered.ts'
import { absenceOf } from '../../../clinical/absence.ts'
import { defineService } from '../../define.ts'
import { missesSchoolScreening } from '../../needs/home-visit.ts'
import { text } from '../../observation.ts'
import { absence, atSchool, moodSigns } from '../../observations/home-visit.ts'
import { absenceScale, moodSignScale, schoolScale } from '../../outcomes/home-visit.ts'

/** For who was not measured at school or at the Posyandu for more than a year. */
export const visitTeen = defineService({
  id: 'visit-teen',
  label: text('Kunjungan rumah anak sekolah dan remaja', 'Home visit at school age'),
  source:
    'KMK HK.01.07/MENKES/2015/2023, kunjungan rumah: kader menyisir remaja yang belum diskrining dan memperhatikan tanda gangguan jiwa; setahun sekali dan tenggat pilihan kami',
  station: 'ask',
  eligible: { from: years(6), before: years(18) },
  schedule: { kind: 'every', span: years(1) },
  settings: ['home'],
  givenBy: ['kader', 'midwife', 'nurse', 'doctor'],
  observes: { mood: moodSigns, atSchool, absence },
  outcomes: { mood: moodSignScale, school: schoolScale, attendance: absenceScale },

  needed: missesSchoolScreening,
  classify({ mood, atSchool, absence }) {
    return {
      mood: answered(mood, 'needed', 'none'),
      school: answered(atSchool, 'goes', 'does-not-go'),
      attendance: absenceOf(absence),
    }
  },
})
