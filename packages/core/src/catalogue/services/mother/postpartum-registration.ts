import { years } from '../../../calendar/local-date.ts'
import { birthHelpers } from '../../../clinical/after-birth.ts'
import { defineService } from '../../define.ts'
import { postpartum } from '../../episodes/postpartum.ts'
import { pregnancy } from '../../episodes/pregnancy.ts'
import { text } from '../../observation.ts'
import * as birth from '../../observations/birth.ts'
import { birthplace } from '../../observations/pregnancy.ts'
import { birthHelpersScale, birthplaceScale } from '../../outcomes/after-birth.ts'

/** For a birth whose pregnancy was not followed here: she came home to her mother, or nobody knew. */
export const postpartumRegistration = defineService({
  id: 'postpartum-registration',
  label: text('Daftar ibu nifas', 'Register a mother after birth'),
  source:
    'KMK HK.01.07/MENKES/2015/2023: kader mendata ibu nifas dan menyisir yang belum dilayani; penolong persalinan seperti pada hasil kehamilan',
  station: 'ask',
  eligible: { from: years(10), before: years(56), sex: 'female', notDuring: pregnancy },
  schedule: { kind: 'asNeeded' },
  settings: ['home', 'posyandu', 'pustu', 'puskesmas', 'hospital'],
  givenBy: ['kader', 'midwife', 'nurse', 'doctor'],
  observes: {
    bornOn: birth.bornOn,
    birthplace: { ...birthplace, optional: true },
    doctors: { ...birth.doctorsAtBirth, optional: true },
    midwives: { ...birth.midwivesAtBirth, optional: true },
    nurses: { ...birth.nursesAtBirth, optional: true },
    children: { ...birth.childrenBorn, optional: true },
  },
  outcomes: { birthplace: birthplaceScale, helpers: birthHelpersScale },
  opens: { episode: postpartum, anchor: ({ bornOn }) => bornOn },
  // Written down where nobody knew of the pregnancy that another post follows.
  closes: { episode: pregnancy, day: ({ bornOn }) => bornOn },

  classify({ birthplace, ...helpers }) {
    return {
      birthplace: birthplace && (birthplace === 'facility' ? 'facility' : 'elsewhere'),
      helpers: birthHelpers(helpers),
    }
  },
})
