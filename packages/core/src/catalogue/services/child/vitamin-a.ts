import { addMonths, months } from '../../../calendar/local-date.ts'
import { defineService } from '../../define.ts'
import { text } from '../../observation.ts'
import { vitaminACapsule } from '../../observations/child.ts'

export const vitaminA = defineService({
  id: 'vitamin-a',
  label: text('Vitamin A', 'Vitamin A'),
  source:
    'KMK HK.01.07/MENKES/2015/2023: 6-11 bulan biru, 12-59 bulan merah, bulan Februari dan Agustus; dosis 100.000 dan 200.000 IU latar, perlu dikonfirmasi',
  station: 'serve',
  eligible: { from: months(6), before: months(60) },
  schedule: { kind: 'inMonths', months: [2, 8] },
  settings: ['home', 'posyandu', 'pustu', 'puskesmas'],
  givenBy: ['kader', 'midwife', 'nurse', 'doctor'],
  observes: { capsule: vitaminACapsule },
  outcomes: {},

  classify: () => ({}),

  doubts({ capsule }, { ageMonths, earlier, on }) {
    const last = earlier.at(-1)
    if (last !== undefined && on < addMonths(last.on, 1)) {
      return {
        capsule: text('Sudah diberi kurang dari sebulan lalu.', 'Given less than a month ago.'),
      }
    }
    if (capsule === 'red' && ageMonths < 12) {
      return { capsule: text('Umur 6-11 bulan mendapat biru.', 'At 6-11 months it is blue.') }
    }
    if (capsule === 'blue' && ageMonths >= 12) {
      return { capsule: text('Umur 12-59 bulan mendapat merah.', 'At 12-59 months it is red.') }
    }
    return {}
  },
})
