import { days } from '../../../calendar/local-date.ts'
import { heartScreen } from '../../../clinical/heart-screen.ts'
import { defineService } from '../../define.ts'
import { text } from '../../observation.ts'
import { footSaturation, handSaturation, heartScreenTry } from '../../observations/newborn.ts'
import { heartScreenScale } from '../../outcomes/newborn.ts'

export const criticalHeartScreening = defineService({
  id: 'critical-heart-screening',
  label: text('Ukur oksigen bayi (jantung bawaan)', 'Newborn oxygen (heart screening)'),
  source:
    'KMK HK.01.07/MENKES/33/2025, bayi baru lahir sejak 24 jam: saturasi tangan kanan dan kaki; 95% dan selisih 3% tepat tidak disebut dan kami anggap lulus',
  station: 'serve',
  eligible: { from: days(1), before: days(29) },
  schedule: { kind: 'once', from: days(1), late: days(3) },
  settings: ['home', 'pustu', 'puskesmas', 'hospital'],
  givenBy: ['midwife', 'nurse', 'doctor'],
  observes: {
    hand: handSaturation,
    foot: footSaturation,
    nth: { ...heartScreenTry, optional: true },
  },
  outcomes: { oxygen: heartScreenScale },

  classify({ hand, foot, nth }, { earlier }) {
    const doubtful = earlier.filter(
      ({ measured }) => heartScreen(measured.hand, measured.foot, 1) === 'repeat',
    )
    return { oxygen: heartScreen(hand, foot, Math.max(nth ?? 1, doubtful.length + 1)) }
  },
})
