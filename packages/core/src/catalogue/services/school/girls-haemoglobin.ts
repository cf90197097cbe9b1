import { years } from '../../../calendar/local-date.ts'
import { girlsAnaemia } from '../../../clinical/girls-anaemia.ts'
import { defineService } from '../../define.ts'
import { pregnancy } from '../../episodes/pregnancy.ts'
import { text } from '../../observation.ts'
import { haemoglobin } from '../../observations/blood.ts'
import { girlsAnaemiaScale } from '../../outcomes/school.ts'

export const girlsHaemoglobin = defineService({
  id: 'girls-haemoglobin',
  label: text('Periksa Hb remaja putri', 'Haemoglobin of girls'),
  source:
    'KMK HK.01.07/MENKES/2015/2023, skrining anemia remaja putri kelas 7 dan 10 (12 dan 15 tahun); batas 12 dan 11,5 g/dL menurut register yang beredar; derajat WHO latar, perlu dikonfirmasi',
  station: 'measure',
  eligible: { from: years(7), before: years(18), sex: 'female', notDuring: pregnancy },
  schedule: {
    kind: 'stages',
    stages: [
      { name: 'Kelas 7', from: years(12), late: years(13), before: years(15) },
      { name: 'Kelas 10', from: years(15), late: years(16), before: years(18) },
    ],
  },
  settings: ['posyandu', 'school', 'pustu', 'puskesmas', 'hospital'],
  givenBy: ['midwife', 'nurse', 'doctor'],
  observes: { haemoglobin },
  outcomes: { anaemia: girlsAnaemiaScale },

  classify({ haemoglobin }, { ageMonths }) {
    return { anaemia: girlsAnaemia(haemoglobin, ageMonths) }
  },
})
