import { days } from '../../../calendar/local-date.ts'
import { answered } from '../../../clinical/answered.ts'
import { warningSigns } from '../../../clinical/warning-signs.ts'
import { signsAskedAsList } from '../../asked-as-list.ts'
import { defineService } from '../../define.ts'
import { text } from '../../observation.ts'
import { onlyBreastMilk } from '../../observations/child-feeding.ts'
import { bookSeen, keptWarm, newbornDone, newbornSigns } from '../../observations/home-visit.ts'
import { bookSeenScale, contactScale, newbornCareScale } from '../../outcomes/home-visit.ts'
import { warningSignScale } from '../../outcomes/warning-signs.ts'
import { childDangerSigns } from '../child/child-danger-signs.ts'

export const visitNewborn = defineService({
  id: 'visit-newborn',
  label: text('Kunjungan rumah bayi baru lahir', 'Home visit to a newborn'),
  source:
    'KMK HK.01.07/MENKES/2015/2023, kunjungan rumah: kader menyisir bayi tanpa KN atau dengan tanda bahaya, edukasi ASI; tanda bahaya Buku KIA 2024; tiga kunjungan dan tenggat pilihan kami',
  station: 'ask',
  eligible: { before: days(29) },
  schedule: {
    kind: 'stages',
    stages: [
      { name: 'Hari 0-2', from: days(0), before: days(3) },
      { name: 'Hari 3-7', from: days(3), before: days(8) },
      { name: 'Hari 8-28', from: days(8), before: days(29) },
    ],
  },
  settings: ['home'],
  givenBy: ['kader', 'midwife', 'nurse', 'doctor'],
  observes: {
    signs: newbornSigns,
    contactDone: newbornDone,
    only: onlyBreastMilk,
    keptWarm,
    bookSeen,
  },
  outcomes: {
    signs: warningSignScale,
    contact: contactScale(text('Pemeriksaan bayi', 'Check of the baby'), 1),
    care: newbornCareScale,
    book: bookSeenScale,
  },

  skips: ({ signs }, context) => signsAskedAsList(childDangerSigns, signs, context),
  classify({ signs, contactDone, only, keptWarm, bookSeen }) {
    const isKnown = only !== undefined && keptWarm !== undefined
    return {
      signs: warningSigns(signs),
      contact: answered(contactDone, 'done', 'missed'),
      care: only === false || keptWarm === false ? 'teach' : isKnown ? 'good' : undefined,
      book: answered(bookSeen, 'seen', 'not-seen'),
    }
  },
})
