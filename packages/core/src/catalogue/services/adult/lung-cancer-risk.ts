import { years } from '../../../calendar/local-date.ts'
import { lungHistory } from '../../../clinical/tobacco.ts'
import { defineService } from '../../define.ts'
import { text } from '../../observation.ts'
import { cigarettesPerDay, everSmoked, smokingYears } from '../../observations/tobacco.ts'
import { lungHistoryScale } from '../../outcomes/tobacco.ts'

export const lungCancerRisk = defineService({
  id: 'lung-cancer-risk',
  label: text('Risiko kanker paru', 'Lung cancer risk'),
  source:
    'KMK 84/2026 menurut sumber kedua: sejak 45 tahun, laki-laki dan perempuan; KMK HK.01.07/MENKES/2015/2023: di atas 40 tahun dengan riwayat merokok berat sekitar 30 tahun, setahun sekali; 30 bungkus-tahun latar, perlu dikonfirmasi',
  station: 'ask',
  eligible: { from: years(45) },
  schedule: { kind: 'every', span: years(1) },
  settings: ['pustu', 'puskesmas', 'hospital'],
  givenBy: ['midwife', 'nurse', 'doctor'],
  observes: { everSmoked, cigarettesPerDay, smokingYears },
  outcomes: { history: lungHistoryScale },

  skips: ({ everSmoked }) => (everSmoked === 'never' ? ['cigarettesPerDay', 'smokingYears'] : []),
  classify(smoking) {
    return { history: lungHistory(smoking) }
  },
})
