import { years } from '../../../calendar/local-date.ts'
import { weeklyIron } from '../../../clinical/iron-tablets.ts'
import { defineService } from '../../define.ts'
import { pregnancy } from '../../episodes/pregnancy.ts'
import { text } from '../../observation.ts'
import { ironTablets } from '../../observations/pregnancy.ts'
import { weeklyTabletsTaken } from '../../observations/school.ts'
import { weeklyIronScale } from '../../outcomes/school.ts'

/** Taken every week, counted once a month: a list that is due every week would be read by nobody. */
export const girlsIronTablets = defineService({
  id: 'girls-iron-tablets',
  label: text('Tablet tambah darah remaja putri', 'Iron tablets for girls'),
  source:
    'KMK HK.01.07/MENKES/2015/2023: remaja putri minum satu tablet (60 mg besi, 400 mcg asam folat) seminggu; umur 12-18 tahun latar, hitungan bulanan pilihan kami, perlu dikonfirmasi',
  station: 'serve',
  eligible: { from: years(12), before: years(19), sex: 'female', notDuring: pregnancy },
  schedule: { kind: 'everyMonth' },
  settings: ['home', 'posyandu', 'school', 'pustu', 'puskesmas'],
  givenBy: ['kader', 'midwife', 'nurse', 'doctor'],
  observes: { given: ironTablets, taken: weeklyTabletsTaken },
  outcomes: { taken: weeklyIronScale },

  skips(_, { earlier }) {
    return earlier.length === 0 ? ['taken'] : []
  },

  classify({ taken }) {
    return { taken: weeklyIron(taken) }
  },
})
