import { anySign } from '../../../clinical/any-sign.ts'
import { defineService } from '../../define.ts'
import { pregnancy } from '../../episodes/pregnancy.ts'
import { text } from '../../observation.ts'
import { pregnancySignList } from '../../observations/mother-support.ts'
import { warningSignScale } from '../../outcomes/warning-signs.ts'

export const pregnancyDangerSigns = defineService({
  id: 'pregnancy-danger-signs',
  label: text('Tanda bahaya ibu hamil', 'Danger signs in pregnancy'),
  source:
    'KMK HK.01.07/MENKES/2015/2023: kader memantau tanda bahaya ibu hamil dan merujuk; daftar menurut Buku KIA (latar, perlu dikonfirmasi)',
  station: 'ask',
  eligible: { sex: 'female', during: pregnancy },
  schedule: { kind: 'everyMonth' },
  settings: ['home', 'posyandu', 'pustu', 'puskesmas', 'hospital'],
  givenBy: ['kader', 'midwife', 'nurse', 'doctor'],
  observes: pregnancySignList,
  outcomes: { signs: warningSignScale },

  classify: (measured) => ({ signs: anySign(measured, Object.keys(pregnancySignList).length) }),
})
