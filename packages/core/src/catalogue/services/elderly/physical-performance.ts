import { days, years } from '../../../calendar/local-date.ts'
import { performance } from '../../../clinical/physical-performance.ts'
import { defineService } from '../../define.ts'
import { tickedOn } from '../../needs/skilas-tick.ts'
import { text } from '../../observation.ts'
import { performanceTasks } from '../../observations/elderly-tools.ts'
import { performanceScale } from '../../outcomes/elderly-tools.ts'

export const physicalPerformance = defineService({
  id: 'physical-performance',
  label: text('Gerak dan keseimbangan (SPPB)', 'Movement and balance (SPPB)'),
  source:
    'KMK HK.01.07/MENKES/2015/2023, lansia: SPPB sesudah centang mobilitas SKILAS; terbatas sampai 8 latar, perlu dikonfirmasi; 30 hari pilihan kami',
  station: 'serve',
  eligible: { from: years(60) },
  schedule: { kind: 'once', from: days(0), late: days(30) },
  settings: ['home', 'pustu', 'puskesmas', 'hospital'],
  givenBy: ['midwife', 'nurse', 'doctor'],
  observes: performanceTasks,
  outcomes: { movement: performanceScale },

  needed: (history) => tickedOn(history, ['mobility']),
  /** The harder stand is not tried when the easier fails. */
  skips({ sideBySide, semiTandem, canWalk, canRise }) {
    return [
      ...(sideBySide === false ? (['semiTandem', 'tandem'] as const) : []),
      ...(semiTandem === false ? (['tandem'] as const) : []),
      ...(canWalk === false ? (['walk'] as const) : []),
      ...(canRise === false ? (['rise'] as const) : []),
    ]
  },
  classify: (measured) => ({ movement: performance(measured) }),
})
