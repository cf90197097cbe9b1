import { months } from '../../../calendar/local-date.ts'
import { kpspClass, kpspForm, repeatsDoubt } from '../../../clinical/development.ts'
import { weeksAtBirthOf } from '../../birth-facts.ts'
import { defineService } from '../../define.ts'
import { text } from '../../observation.ts'
import { kpspScore } from '../../observations/child.ts'
import { kpspFormScale, kpspScale } from '../../outcomes/development.ts'

export const kpsp = defineService({
  id: 'kpsp',
  label: text('KPSP oleh petugas', 'Development screening (KPSP)'),
  source:
    'KPSP: 9-10 sesuai, 7-8 meragukan, 6 ke bawah penyimpangan; KMK HK.01.07/MENKES/33/2025: meragukan diulang dua minggu lagi; daftar umur, pembulatan 16 hari dan koreksi prematur latar, perlu dikonfirmasi',
  station: 'serve',
  eligible: { from: months(3), before: months(73) },
  schedule: {
    kind: 'stages',
    stages: [
      { name: '3 bulan', from: months(3), before: months(6) },
      { name: '6 bulan', from: months(6), before: months(9) },
      { name: '9 bulan', from: months(9), before: months(12) },
      { name: '12 bulan', from: months(12), before: months(15) },
      { name: '15 bulan', from: months(15), before: months(18) },
      { name: '18 bulan', from: months(18), before: months(21) },
      { name: '21 bulan', from: months(21), before: months(24) },
      { name: '24 bulan', from: months(24), before: months(30) },
      { name: '30 bulan', from: months(30), before: months(36) },
      { name: '36 bulan', from: months(36), before: months(42) },
      { name: '42 bulan', from: months(42), before: months(48) },
      { name: '48 bulan', from: months(48), before: months(54) },
      { name: '54 bulan', from: months(54), before: months(60) },
      { name: '60 bulan', from: months(60), before: months(66) },
      { name: '66 bulan', from: months(66), before: months(72) },
      { name: '72 bulan', from: months(72), before: months(73) },
    ],
  },
  settings: ['posyandu', 'school', 'pustu', 'puskesmas', 'hospital'],
  givenBy: ['midwife', 'nurse', 'doctor'],
  observes: { kpsp: kpspScore },
  outcomes: { form: kpspFormScale, kpsp: kpspScale },

  classify({ kpsp: score }, context) {
    const { birthDate, on, earlier } = context
    const form = kpspForm(birthDate, on, weeksAtBirthOf(context))
    return {
      form: form === undefined ? undefined : (`form-${form}` as const),
      kpsp: kpspClass(score, repeatsDoubt(earlier, on)),
    }
  },
})
