import { years } from '../../../calendar/local-date.ts'
import { dailyLivingScore, dependence } from '../../../clinical/daily-living.ts'
import { defineService } from '../../define.ts'
import { text } from '../../observation.ts'
import { dailyLiving as activities } from '../../observations/daily-living.ts'
import { dependenceScale } from '../../outcomes/elderly.ts'

export const dailyLiving = defineService({
  id: 'daily-living',
  label: text('Kemandirian lansia (AKS)', 'Activities of daily living (AKS)'),
  source:
    'KMK HK.01.07/MENKES/2015/2023, lansia: AKS Barthel 0-20 setahun sekali; ketergantungan dirujuk, sedang sampai total perawatan jangka panjang di rumah; ulang 6 bulan dan tenggat rujukan pilihan kami',
  station: 'ask',
  eligible: { from: years(60) },
  schedule: { kind: 'every', span: years(1) },
  settings: ['home', 'posyandu', 'pustu', 'puskesmas', 'hospital'],
  givenBy: ['kader', 'midwife', 'nurse', 'doctor'],
  observes: activities,
  outcomes: { independence: dependenceScale },

  classify: (measured) => ({ independence: dependence(dailyLivingScore(measured)) }),
})
