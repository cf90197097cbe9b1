import { months } from '../../../calendar/local-date.ts'
import { wormTablet } from '../../../clinical/deworming.ts'
import { defineService } from '../../define.ts'
import { text } from '../../observation.ts'
import { feverOrIll, wormTabletGiven } from '../../observations/deworming.ts'
import { wormScale } from '../../outcomes/child-feeding.ts'

export const deworming = defineService({
  id: 'deworming',
  label: text('Obat cacing balita', 'Worm tablet for small children'),
  source:
    'KMK HK.01.07/MENKES/2015/2023: 12-59 bulan minimal setahun sekali, bulan Agustus, sesudah vitamin A; albendazol 200 mg pada 12-23 bulan, 400 mg sejak 24 bulan, tidak saat sakit: latar, perlu dikonfirmasi',
  station: 'serve',
  eligible: { from: months(12), before: months(60) },
  schedule: { kind: 'inMonths', months: [8] },
  settings: ['posyandu', 'school', 'pustu', 'puskesmas', 'hospital'],
  givenBy: ['midwife', 'nurse', 'doctor'],
  observes: { ill: feverOrIll, tablet: wormTabletGiven },
  outcomes: { tablet: wormScale },

  skips: ({ ill }) => (ill === true ? ['tablet'] : []),

  classify({ ill, tablet }, { ageMonths }) {
    if (ill === true) return { tablet: 'ill' }
    if (tablet === undefined) return {}
    return { tablet: tablet === wormTablet(ageMonths) ? 'given' : 'wrong-dose' }
  },

  doubts({ tablet }, { ageMonths }) {
    if (tablet === undefined || tablet === wormTablet(ageMonths)) return {}
    return {
      tablet: text(
        'Umur 12-23 bulan 200 mg, sejak 24 bulan 400 mg.',
        'At 12-23 months 200 mg, from 24 months 400 mg.',
      ),
    }
  },
})
