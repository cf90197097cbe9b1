import { IRON_TABLETS, enoughOf } from '../../../clinical/mother-support.ts'
import { sumOf, visitsIn } from '../../course.ts'
import { defineService } from '../../define.ts'
import { pregnancy } from '../../episodes/pregnancy.ts'
import { text } from '../../observation.ts'
import { ironEveryDay, ironTaken } from '../../observations/mother-support.ts'
import { ironTablets } from '../../observations/pregnancy.ts'
import { everyDayScale, ironGivenScale, ironTakenScale } from '../../outcomes/mother-support.ts'
import { antenatalContact } from './antenatal-contact.ts'

export const pregnancyIronTablets = defineService({
  id: 'pregnancy-iron-tablets',
  label: text('Tablet tambah darah ibu hamil', 'Iron tablets in pregnancy'),
  source:
    'Kartu Posyandu ibu hamil: jumlah tablet dan diminum setiap hari; paling sedikit 90 tablet 60 mg besi dan 400 mcg folat (latar, perlu dikonfirmasi; naskah baru: 180 atau MMS)',
  station: 'serve',
  eligible: { sex: 'female', during: pregnancy },
  schedule: { kind: 'everyMonth' },
  settings: ['home', 'posyandu', 'pustu', 'puskesmas', 'hospital'],
  givenBy: ['kader', 'midwife', 'nurse', 'doctor'],
  observes: {
    given: ironTablets,
    everyDay: ironEveryDay,
    taken: { ...ironTaken, optional: true },
  },
  outcomes: { given: ironGivenScale, taken: ironTakenScale, everyDay: everyDayScale },

  classify(measured, context) {
    const now = context.during(pregnancy)
    if (now === undefined) return {}
    const own = visitsIn([...context.earlier, { on: context.on, measured }], now)
    const handed = sumOf([
      ...own.map((visit) => ({ on: visit.on, count: visit.measured.given })),
      ...visitsIn(context.given(antenatalContact), now).map((visit) => ({
        on: visit.on,
        count: visit.measured.ironTablets,
      })),
    ])
    const taken = sumOf(own.map((visit) => ({ on: visit.on, count: visit.measured.taken })))
    return {
      given: measured.given === undefined ? undefined : enoughOf(handed, IRON_TABLETS),
      taken: measured.taken === undefined ? undefined : enoughOf(taken, IRON_TABLETS),
      everyDay: measured.everyDay === undefined ? undefined : measured.everyDay ? 'yes' : 'no',
    }
  },
})
