/** The ten activities of daily living (AKS), in our own words; points in `clinical/daily-living.ts`. */
import { type Choice, type Text, text } from '../observation.ts'

const activity = <const Option extends string>(
  label: Text,
  code: string,
  options: Readonly<Record<Option, Text>>,
) => ({ kind: 'choice', label, code: `jejaring:barthel-${code}`, options }) satisfies Choice<Option>

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
    helped: text('Dibantu', 'Helped'),
    alone: text('Sendiri', 'Alone'),
  }),
  toilet: activity(text('Memakai WC', 'Using the toilet'), 'toilet', {
    dependent: text('Tergantung orang lain', 'Depends on others'),
    helped: text('Dibantu sebagian', 'Partly helped'),
    alone: text('Sendiri', 'Alone'),
  }),
  eating: activity(text('Makan', 'Eating'), 'eating', {
    unable: text('Disuapi', 'Is fed'),
    helped: text('Makanan dipotongkan', 'Food is cut'),
    alone: text('Sendiri', 'Alone'),
  }),
  transfer: activity(text('Pindah dari tempat tidur ke kursi', 'Bed to chair'), 'transfer', {
    unable: text('Tidak dapat', 'Unable'),
    'much-help': text('Dibantu 2 orang', 'Helped by 2 people'),
    'little-help': text('Dibantu 1 orang', 'Helped by 1 person'),
    alone: text('Sendiri', 'Alone'),
  }),
  walking: activity(text('Berjalan di tempat datar', 'Walking on level ground'), 'walking', {
    unable: text('Tidak dapat', 'Unable'),
    wheelchair: text('Dengan kursi roda', 'With a wheelchair'),
    helped: text('Dibantu 1 orang', 'Helped by 1 person'),
    alone: text('Sendiri', 'Alone'),
  }),
  dressing: activity(text('Berpakaian', 'Dressing'), 'dressing', {
    dependent: text('Tergantung orang lain', 'Depends on others'),
    helped: text('Dibantu sebagian', 'Partly helped'),
    alone: text('Sendiri', 'Alone'),
  }),
  stairs: activity(text('Naik turun tangga', 'Stairs'), 'stairs', {
    unable: text('Tidak dapat', 'Unable'),
    helped: text('Dibantu', 'Helped'),
    alone: text('Sendiri', 'Alone'),
  }),
  bathing: activity(text('Mandi', 'Bathing'), 'bathing', {
    helped: text('Dibantu', 'Helped'),
    alone: text('Sendiri', 'Alone'),
  }),
} as const
