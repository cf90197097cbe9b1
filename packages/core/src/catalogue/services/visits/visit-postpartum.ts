import { days } from '../../../calendar/local-date.ts'
import { motherVisit } from '../../../clinical/mother-visit.ts'
import { signsAskedAsList } from '../../asked-as-list.ts'
import { defineService } from '../../define.ts'
import { postpartum } from '../../episodes/postpartum.ts'
import { text } from '../../observation.ts'
import { bookSeen, ironTabletTaken, postnatalDone } from '../../observations/home-visit.ts'
import { breastfeeding, postpartumSignsSeen } from '../../observations/postpartum.ts'
import { motherVisitScales } from '../../outcomes/home-visit.ts'
import { postpartumDangerSigns } from '../mother/postpartum-danger-signs.ts'

export const visitPostpartum = defineService({
  id: 'visit-postpartum',
  label: text('Kunjungan rumah ibu nifas', 'Home visit after birth'),
  source:
    'KMK HK.01.07/MENKES/2015/2023, kunjungan rumah: kader menyisir ibu nifas tanpa KF atau dengan tanda bahaya, edukasi ASI; lembar kunjungan GERMAS 2024; tiga kunjungan dan tenggat pilihan kami',
  station: 'ask',
  eligible: { sex: 'female', during: postpartum },
  schedule: {
    kind: 'stages',
    stages: [
      { name: 'Minggu 1', from: days(0), before: days(8) },
      { name: 'Hari 8-28', from: days(8), before: days(29) },
      { name: 'Hari 29-42', from: days(29), before: days(43) },
    ],
  },
  settings: ['home'],
  givenBy: ['kader', 'midwife', 'nurse', 'doctor'],
  observes: {
    signs: postpartumSignsSeen,
    contactDone: postnatalDone,
    tabletTaken: ironTabletTaken,
    breastfeeding: { ...breastfeeding, optional: true },
    bookSeen,
  },
  outcomes: motherVisitScales(text('Pemeriksaan nifas', 'Contact after birth'), 1),

  skips: ({ signs }, context) => signsAskedAsList(postpartumDangerSigns, signs, context),
  classify: motherVisit,
})
