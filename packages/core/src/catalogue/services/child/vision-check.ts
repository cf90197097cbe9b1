import { months } from '../../../calendar/local-date.ts'
import { childSight } from '../../../clinical/child-sight.ts'
import { defineService } from '../../define.ts'
import { text } from '../../observation.ts'
import * as eye from '../../observations/development.ts'
import { sightScale } from '../../outcomes/development.ts'

export const visionCheck = defineService({
  id: 'vision-check',
  label: text('Tes daya lihat (TDL)', 'Sight check (TDL)'),
  source:
    'KMK HK.01.07/MENKES/33/2025: kartu E umur 3-6 tahun, 3 benar berturut-turut atau 4 dari 5; jarak kartu dan tiap 6 bulan latar, perlu dikonfirmasi',
  station: 'serve',
  eligible: { from: months(36), before: months(73) },
  schedule: { kind: 'every', span: months(6) },
  settings: ['posyandu', 'school', 'pustu', 'puskesmas', 'hospital'],
  givenBy: ['midwife', 'nurse', 'doctor'],
  observes: {
    right: eye.rightEyeLetters,
    rightInARow: { ...eye.rightEyeInARow, optional: true },
    left: eye.leftEyeLetters,
    leftInARow: { ...eye.leftEyeInARow, optional: true },
  },
  outcomes: { sight: sightScale },

  classify({ right, rightInARow, left, leftInARow }) {
    return {
      sight: childSight({ right, inARow: rightInARow }, { right: left, inARow: leftInARow }),
    }
  },
})
