import { months } from '../../../calendar/local-date.ts'
import { kpspFirst } from '../../../clinical/development.ts'
import { defineService } from '../../define.ts'
import { text } from '../../observation.ts'
import { kpspScore } from '../../observations/child.ts'
import * as at from '../../observations/development.ts'
import { kpspFirstScale, sixMonthScale } from '../../outcomes/development.ts'

export const sixMonthCare = defineService({
  id: 'six-month-care',
  label: text('Pelayanan umur 6 bulan (PKAT)', 'Care at six months (PKAT)'),
  source:
    'KMK HK.01.07/MENKES/2015/2023: PKAT pada umur 6 sampai kurang dari 7 bulan: KPSP, ASI eksklusif, MP-ASI, imunisasi, vitamin A pertama',
  station: 'serve',
  eligible: { from: months(6), before: months(7) },
  schedule: {
    kind: 'stages',
    stages: [{ name: 'PKAT', from: months(6), before: months(7) }],
  },
  settings: ['posyandu', 'pustu', 'puskesmas', 'hospital'],
  givenBy: ['midwife', 'nurse', 'doctor'],
  observes: {
    kpsp: kpspScore,
    exclusive: at.exclusiveToSixMonths,
    solids: at.solidsStarted,
    vaccines: at.vaccinesOfAge,
    vitaminA: at.firstVitaminA,
  },
  outcomes: { care: sixMonthScale, kpsp: kpspFirstScale },

  classify({ kpsp, solids, vaccines, vitaminA }) {
    const given = [solids, vaccines, vitaminA]
    return {
      care: given.includes(false)
        ? 'incomplete'
        : given.includes(undefined)
          ? undefined
          : 'complete',
      kpsp: kpspFirst(kpsp),
    }
  },
})
