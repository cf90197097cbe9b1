import { days, years } from '../../../calendar/local-date.ts'
import { bowelTest } from '../../../clinical/cancer-risk.ts'
import { defineService } from '../../define.ts'
import { bowelRiskSince } from '../../needs/bowel-risk.ts'
import { text } from '../../observation.ts'
import { occultBlood, rectalFinding } from '../../observations/cancer.ts'
import { bowelTestScale } from '../../outcomes/cancer.ts'

export const bowelTesting = defineService({
  id: 'bowel-test',
  label: text('Darah samar tinja dan colok dubur', 'Occult blood and rectal examination'),
  source:
    'KMK HK.01.07/MENKES/2015/2023, skrining kanker usus besar: darah samar tinja atau colok dubur di Puskesmas, positif dirujuk; diminta sesudah APCS 4 atau lebih (latar, perlu dikonfirmasi)',
  station: 'serve',
  eligible: { from: years(18) },
  schedule: { kind: 'once', from: days(0), late: days(30) },
  settings: ['puskesmas', 'hospital'],
  givenBy: ['nurse', 'doctor'],
  observes: { blood: occultBlood, rectal: { ...rectalFinding, optional: true } },
  outcomes: { test: bowelTestScale },
  needed: bowelRiskSince,

  classify({ blood, rectal }) {
    return { test: bowelTest(blood, rectal) }
  },
})
