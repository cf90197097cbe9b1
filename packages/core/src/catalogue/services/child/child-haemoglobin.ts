import { months } from '../../../calendar/local-date.ts'
import { childAnaemia } from '../../../clinical/child-blood.ts'
import { defineService } from '../../define.ts'
import { text } from '../../observation.ts'
import { haemoglobin } from '../../observations/blood.ts'
import { childAnaemiaScale } from '../../outcomes/child-blood.ts'

export const childHaemoglobin = defineService({
  id: 'child-haemoglobin',
  label: text('Hb anak', 'Haemoglobin of a child'),
  source:
    'WHO, Hb 6-59 bulan: normal mulai 11, ringan 10, sedang 7 g/dL; 5-11 tahun 11,5, 11 dan 8 (latar, perlu dikonfirmasi); WHO 2024 memakai 10,5 untuk 6-23 bulan',
  station: 'serve',
  eligible: { from: months(6), before: months(72) },
  schedule: { kind: 'asNeeded' },
  settings: ['posyandu', 'pustu', 'puskesmas', 'hospital'],
  givenBy: ['midwife', 'nurse', 'doctor'],
  observes: { haemoglobin: { ...haemoglobin, usual: [7, 15] } },
  outcomes: { anaemia: childAnaemiaScale },

  classify({ haemoglobin }, { ageMonths }) {
    return { anaemia: childAnaemia(haemoglobin, ageMonths) }
  },
})
