import { anySign } from '../../../clinical/any-sign.ts'
import { defineService } from '../../define.ts'
import { afterBirthStages, postpartum } from '../../episodes/postpartum.ts'
import { text } from '../../observation.ts'
import { postpartumSigns } from '../../observations/postpartum.ts'
import { warningSignScale } from '../../outcomes/warning-signs.ts'

export const postpartumDangerSigns = defineService({
  id: 'postpartum-danger-signs',
  label: text('Tanda bahaya ibu nifas', 'Danger signs after birth'),
  source:
    'KMK HK.01.07/MENKES/2015/2023: kader memantau ibu nifas dan merujuk bila ada tanda bahaya; daftar menurut Buku KIA (latar, perlu dikonfirmasi)',
  station: 'ask',
  eligible: { sex: 'female', during: postpartum },
  schedule: {
    kind: 'stages',
    stages: afterBirthStages('Hari 0-2', 'Hari 3-7', 'Hari 8-28', 'Hari 29-42'),
  },
  settings: ['home', 'posyandu', 'pustu', 'puskesmas', 'hospital'],
  givenBy: ['kader', 'midwife', 'nurse', 'doctor'],
  observes: postpartumSigns,
  outcomes: { signs: warningSignScale },

  classify: (measured) => ({ signs: anySign(measured, Object.keys(postpartumSigns).length) }),
})
