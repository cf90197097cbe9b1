import { days, months } from '../../../calendar/local-date.ts'
import { answered } from '../../../clinical/answered.ts'
import { absenceOf } from '../../../clinical/absence.ts'
import { warningSigns } from '../../../clinical/warning-signs.ts'
import { signsAskedAsList } from '../../asked-as-list.ts'
import { defineService } from '../../define.ts'
import { missesWeighing } from '../../needs/home-visit.ts'
import { text } from '../../observation.ts'
import { absence, bookSeen, childSigns, immunisedByBook } from '../../observations/home-visit.ts'
import { absenceScale, bookSeenScale, immunisedScale } from '../../outcomes/home-visit.ts'
import { warningSignScale } from '../../outcomes/warning-signs.ts'
import { childDangerSigns } from '../child/child-danger-signs.ts'

/** For a child that was not weighed for a whole month. */
export const visitChild = defineService({
  id: 'visit-child',
  label: text('Kunjungan rumah balita', 'Home visit to a small child'),
  source:
    'KMK HK.01.07/MENKES/2015/2023, kunjungan rumah: kader menyisir anak yang tidak ditimbang, tidak diimunisasi atau tidak kontrol; tanda bahaya Buku KIA 2024; sesudah sebulan tidak ditimbang pilihan kami',
  station: 'ask',
  eligible: { from: days(29), before: months(60) },
  schedule: { kind: 'everyMonth' },
  settings: ['home'],
  givenBy: ['kader', 'midwife', 'nurse', 'doctor'],
  observes: { signs: childSigns, immunised: immunisedByBook, absence, bookSeen },
  outcomes: {
    signs: warningSignScale,
    immunisation: immunisedScale,
    attendance: absenceScale,
    book: bookSeenScale,
  },

  needed: missesWeighing,
  skips: ({ signs }, context) => signsAskedAsList(childDangerSigns, signs, context),
  classify({ signs, immunised, absence, bookSeen }) {
    return {
      signs: warningSigns(signs),
      immunisation: answered(immunised, 'complete', 'behind'),
      attendance: absenceOf(absence),
      book: answered(bookSeen, 'seen', 'not-seen'),
    }
  },
})
