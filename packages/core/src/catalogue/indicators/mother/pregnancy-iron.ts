import { pregnancyOf } from '../../antenatal.ts'
import { IRON_TABLETS } from '../../../clinical/mother-support.ts'
import { dayWhenSum, visitsIn } from '../../course.ts'
import { pregnancy } from '../../episodes/pregnancy.ts'
import type { Indicator } from '../../indicator.ts'
import { text } from '../../observation.ts'
import { antenatalContact } from '../../services/mother/antenatal-contact.ts'
import { pregnancyIronTablets } from '../../services/mother/pregnancy-iron-tablets.ts'

/** Ninety tablets handed out, at contacts and between them. */
export const pregnancyIron: Indicator = {
  id: 'pregnancy-iron-90',
  label: text('Ibu hamil mendapat 90 tablet tambah darah', '90 iron tablets in pregnancy'),
  short: text('TTD 90', 'Iron 90'),
  source:
    'Permenkes 4/2019, SPM 1, dan 10T: paling sedikit 90 tablet (latar, perlu dikonfirmasi; naskah baru menyebut 180 tablet atau MMS)',
  unknown: text(
    'Dihitung yang diberikan; yang diminum hanya diketahui dari cerita ibu.',
    'Counts what was given; what was taken is known from her word only.',
  ),
  group: 'mother',
  period: 'year',
  target: 100,
  population: { kind: 'episodeEnds', episode: pregnancy },

  served(history, period) {
    const counted = pregnancyOf(history, period)
    if (counted === undefined) return undefined
    const contacts = visitsIn(history.given(antenatalContact), counted)
    const handed = visitsIn(history.given(pregnancyIronTablets), counted)
    return dayWhenSum(
      [
        ...contacts.map(({ on, measured }) => ({ on, count: measured.ironTablets })),
        ...handed.map(({ on, measured }) => ({ on, count: measured.given })),
      ],
      IRON_TABLETS,
    )
  },
}
