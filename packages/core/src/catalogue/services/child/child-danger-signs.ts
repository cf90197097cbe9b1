import { months } from '../../../calendar/local-date.ts'
import {
  childDangerSigns as signsOf,
  signsOfOtherAge,
} from '../../../clinical/child-danger-signs.ts'
import { defineService } from '../../define.ts'
import { text } from '../../observation.ts'
import * as child from '../../observations/sick-child.ts'
import * as infant from '../../observations/young-infant.ts'
import { warningSignScale } from '../../outcomes/warning-signs.ts'

/** A kader looks for signs and sends the child on; naming the illness is for others. */
export const childDangerSigns = defineService({
  id: 'child-danger-signs',
  label: text('Tanda bahaya anak', 'Danger signs of a child'),
  source:
    'KMK HK.01.07/MENKES/2015/2023: kader hanya daftar tanda bahaya; tanda MTBM di bawah 2 bulan dan MTBS 2-59 bulan latar, perlu dikonfirmasi; tinja pucat, mata cekung dan perdarahan Buku KIA 2024',
  station: 'ask',
  eligible: { before: months(60) },
  schedule: { kind: 'everyMonth' },
  settings: ['home', 'posyandu', 'pustu', 'puskesmas', 'hospital'],
  givenBy: ['kader', 'midwife', 'nurse', 'doctor'],
  observes: {
    convulsion: infant.convulsion,
    chestIndrawing: infant.chestIndrawing,
    blue: child.blue,
    doesNotFeed: infant.doesNotFeed,
    listless: infant.listless,
    hotOrCold: child.hotOrCold,
    veryYellow: child.veryYellow,
    redNavel: child.redNavel,
    paleStool: infant.paleStool,
    cannotDrink: child.cannotDrink,
    vomitsAll: child.vomitsAll,
    lethargic: child.lethargic,
    coldHands: child.coldHands,
    noisyBreath: child.noisyBreath,
    otherGrave: child.otherGrave,
  },
  outcomes: { signs: warningSignScale },

  skips: (_, { ageMonths }) => signsOfOtherAge(ageMonths),

  classify: (measured, { ageMonths }) => ({ signs: signsOf(measured, ageMonths) }),
})
