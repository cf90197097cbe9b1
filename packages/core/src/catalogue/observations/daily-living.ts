/** The ten activities of daily living (AKS), in our own words; points in `clinical/daily-living.ts`. */
import { type Choice, type Text, text } from '../observation.ts'

const activity = <const Option extends string>(
  label: Text,
  code: string,
  options: Readonly<Record<Option, Text>>,
) => ({ kind: 'choice', label, code: `jejaring:barthel-${code}`, options }) satisfies Choice<Option>

const ALONE = text('Sendiri', 'Alone')
const HELPED = text('Dibantu', 'Helped')
const PARTLY_HELPED = text('Dibantu sebagian', 'Partly helped')
const HELPED_BY_ONE = text('Dibantu 1 orang', 'Helped by 1 person')
const DEPENDENT = text('Tergantung orang lain', 'Depends on others')
const UNABLE = text('Tidak dapat', 'Unable')

export const dailyLiving = {
  bowels: activity(text('Buang air besar', 'Bowels'), 'bowels', {
    incontinent: text('Tidak tertahan, atau perlu obat', 'Incontinent, or needs a laxative'),
    sometimes: text('Kadang tidak tertahan, seminggu sekali', 'Accident once a week'),
    continent: text('Tertahan', 'Continent'),
  }),
  bladder: activity(text('Buang air kecil', 'Bladder'), 'bladder', {
    incontinent: text('Tidak tertahan, atau memakai kateter', 'Incontinent or catheter'),
    sometimes: text('Kadang tidak tertahan, sehari sekali', 'Accident once a day'),
    continent: text('Tertahan', 'Continent'),
  }),
  grooming: activity(text('Cuci muka, sisir, sikat gigi', 'Washing face, teeth'), 'grooming', {
    helped: HELPED,
    alone: ALONE,
  }),
  toilet: activity(text('Memakai WC', 'Using the toilet'), 'toilet', {
    dependent: DEPENDENT,
    helped: PARTLY_HELPED,
    alone: ALONE,
  }),
  eating: activity(text('Makan', 'Eating'), 'eating', {
    unable: text('Disuapi', 'Is fed'),
    helped: text('Makanan dipotongkan', 'Food is cut'),
    alone: ALONE,
  }),
  transfer: activity(text('Pindah dari tempat tidur ke kursi', 'Bed to chair'), 'transfer', {
    unable: UNABLE,
    'much-help': text('Dibantu 2 orang', 'Helped by 2 people'),
    'little-help': HELPED_BY_ONE,
    alone: ALONE,
  }),
  walking: activity(text('Berjalan di tempat datar', 'Walking on level ground'), 'walking', {
    unable: UNABLE,
    wheelchair: text('Dengan kursi roda', 'With a wheelchair'),
    helped: HELPED_BY_ONE,
    alone: ALONE,
  }),
  dressing: activity(text('Berpakaian', 'Dressing'), 'dressing', {
    dependent: DEPENDENT,
    helped: PARTLY_HELPED,
    alone: ALONE,
  }),
  stairs: activity(text('Naik turun tangga', 'Stairs'), 'stairs', {
    unable: UNABLE,
    helped: HELPED,
    alone: ALONE,
  }),
  bathing: activity(text('Mandi', 'Bathing'), 'bathing', {
    helped: HELPED,
    alone: ALONE,
  }),
} as const
