import { noticeUrgency } from '../../../clinical/outbreak.ts'
import { defineService } from '../../define.ts'
import { text } from '../../observation.ts'
import { outbreakDisease, outbreakReported } from '../../observations/infection.ts'
import { noticeScale } from '../../outcomes/infection.ts'

export const diseaseNotice = defineService({
  id: 'disease-notice',
  label: text('Penyakit potensial wabah (SKDR)', 'Outbreak-prone disease (SKDR)'),
  source:
    'KMK HK.01.07/MENKES/2015/2023, tabel 31: kode SKDR; KLB dilaporkan dan diselidiki dalam 24 jam; penyakit mana yang satu kasus sudah segera latar, perlu dikonfirmasi',
  station: 'serve',
  eligible: {},
  schedule: { kind: 'asNeeded' },
  settings: ['home', 'posyandu', 'school', 'pustu', 'puskesmas', 'hospital'],
  givenBy: ['midwife', 'nurse', 'doctor'],
  observes: { disease: outbreakDisease, reported: { ...outbreakReported, optional: true } },
  outcomes: { notice: noticeScale },

  classify({ disease }) {
    return { notice: noticeUrgency(disease) }
  },
})
