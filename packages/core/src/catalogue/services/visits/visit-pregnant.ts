import { days } from '../../../calendar/local-date.ts'
import { motherVisit } from '../../../clinical/mother-visit.ts'
import { signsAskedAsList } from '../../asked-as-list.ts'
import { defineService } from '../../define.ts'
import { pregnancy } from '../../episodes/pregnancy.ts'
import { text } from '../../observation.ts'
import { antenatalDone, bookSeen, ironTabletTaken } from '../../observations/home-visit.ts'
import { pregnancySigns } from '../../observations/pregnancy.ts'
import { motherVisitScales } from '../../outcomes/home-visit.ts'
import { pregnancyDangerSigns } from '../mother/pregnancy-danger-signs.ts'

export const visitPregnant = defineService({
  id: 'visit-pregnant',
  label: text('Kunjungan rumah ibu hamil', 'Home visit to a pregnant woman'),
  source:
    'KMK HK.01.07/MENKES/2015/2023, kunjungan rumah: kader mendampingi ibu hamil, menyisir yang belum diperiksa, tanda bahaya; lembar kunjungan GERMAS 2024; sekali tiap trimester dan tenggat pilihan kami',
  station: 'ask',
  eligible: { sex: 'female', during: pregnancy },
  schedule: {
    kind: 'stages',
    stages: [
      { name: 'Trimester 1', from: days(0), before: days(85) },
      { name: 'Trimester 2', from: days(85), before: days(169) },
      { name: 'Trimester 3', from: days(169), before: days(308) },
    ],
  },
  settings: ['home'],
  givenBy: ['kader', 'midwife', 'nurse', 'doctor'],
  observes: {
    signs: pregnancySigns,
    contactDone: antenatalDone,
    tabletTaken: ironTabletTaken,
    bookSeen,
  },
  outcomes: motherVisitScales(text('Periksa hamil', 'Antenatal contact'), 7),

  skips: ({ signs }, context) => signsAskedAsList(pregnancyDangerSigns, signs, context),
  classify: motherVisit,
})
