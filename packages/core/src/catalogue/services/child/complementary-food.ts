import { months } from '../../../calendar/local-date.ts'
import { solidsClass } from '../../../clinical/child-feeding.ts'
import { defineService } from '../../define.ts'
import { text } from '../../observation.ts'
import { animalFood, eatsSolids, stillBreastfed } from '../../observations/child-feeding.ts'
import { solidsScale } from '../../outcomes/child-feeding.ts'

export const complementaryFood = defineService({
  id: 'complementary-food',
  label: text('Tanya MP-ASI', 'Ask about solid food'),
  source:
    'KMK HK.01.07/MENKES/2015/2023: MP-ASI mulai umur 6 bulan, ASI diteruskan sampai 2 tahun; pangan hewani tiap hari latar, perlu dikonfirmasi',
  station: 'ask',
  eligible: { from: months(6), before: months(24) },
  schedule: { kind: 'everyMonth' },
  settings: ['home', 'posyandu', 'pustu', 'puskesmas', 'hospital'],
  givenBy: ['kader', 'midwife', 'nurse', 'doctor'],
  observes: {
    eats: eatsSolids,
    animalFood,
    breastfed: { ...stillBreastfed, optional: true },
  },
  outcomes: { solids: solidsScale },

  skips: ({ eats }) => (eats === false ? ['animalFood'] : []),

  classify: (measured) => ({ solids: solidsClass(measured) }),
})
