/** What supports a mother at home and at the Posyandu. Ranges are ours. */
import { type Choice, type Quantity, type YesNo, text } from '../observation.ts'

const yesNo = (id: string, en: string, code: string) =>
  ({ kind: 'yesNo', label: text(id, en), code: `jejaring:${code}` }) as const satisfies YesNo

/** Read in the Buku KIA by the body mass before pregnancy. */
export const weightCurve = {
  kind: 'choice',
  label: text('Berat pada grafik Buku KIA', 'Weight on the curve of the Buku KIA'),
  code: 'jejaring:pregnancy-weight-curve',
  options: {
    on: text('Sesuai', 'On the curve'),
    below: text('Di bawah', 'Below'),
    above: text('Di atas', 'Above'),
  },
} as const satisfies Choice

export const ironTaken = {
  kind: 'quantity',
  label: text('Tablet diminum sejak kunjungan lalu', 'Tablets taken since the last visit'),
  code: 'jejaring:iron-tablets-taken',
  unit: '{tbl}',
  decimals: 0,
  plausible: [0, 300],
  usual: [0, 90],
} as const satisfies Quantity

export const ironEveryDay = yesNo(
  'Tablet tambah darah diminum setiap hari',
  'Takes the iron tablet every day',
  'iron-tablets-every-day',
)

export const foodDays = {
  kind: 'quantity',
  label: text(
    'Makanan tambahan diterima, untuk berapa hari',
    'Supplementary food received, for how many days',
  ),
  code: 'jejaring:supplementary-food-days',
  unit: 'd',
  decimals: 0,
  plausible: [0, 120],
  usual: [0, 31],
} as const satisfies Quantity

export const foodEaten = yesNo(
  'Makanan tambahan dihabiskan setiap hari',
  'Eats the supplementary food every day',
  'supplementary-food-eaten',
)

export const husbandCame = yesNo('Suami ikut', 'The husband came along', 'mothers-class-husband')

export const birthPlanParts = {
  attendant: {
    kind: 'choice',
    label: text('Penolong bersalin yang dipilih', 'Who will help at the birth'),
    code: 'jejaring:birth-plan-attendant',
    options: {
      doctor: text('Dokter', 'Doctor'),
      midwife: text('Bidan', 'Midwife'),
      other: text('Lain-lain', 'Somebody else'),
    },
  },
  place: {
    kind: 'choice',
    label: text('Tempat bersalin yang dipilih', 'Where she will give birth'),
    code: 'jejaring:birth-plan-place',
    options: {
      facility: text('Fasilitas kesehatan', 'Health facility'),
      home: text('Rumah', 'Home'),
      elsewhere: text('Tempat lain', 'Elsewhere'),
    },
  },
  companion: yesNo('Pendamping sudah ada', 'A companion is found', 'birth-plan-companion'),
  transport: yesNo('Kendaraan sudah ada', 'Transport is found', 'birth-plan-transport'),
  donors: {
    kind: 'quantity',
    label: text('Calon donor darah, berapa orang', 'Blood donors found'),
    code: 'jejaring:birth-plan-donors',
    unit: '{person}',
    decimals: 0,
    plausible: [0, 20],
    usual: [0, 6],
  },
  savings: yesNo('Tabungan atau JKN sudah ada', 'Savings or insurance', 'birth-plan-savings'),
  familyPlanning: yesNo(
    'Cara KB sesudah bersalin sudah dipilih',
    'A method of family planning is chosen',
    'birth-plan-family-planning',
  ),
  sticker: yesNo(
    'Stiker P4K sudah ditempel',
    'The P4K sticker is on the door',
    'birth-plan-sticker',
  ),
} as const

/** What a kader asks; any of them sends the mother on now. @see Buku KIA, wording ours; a long cough is asked with TB */
export const pregnancySignList = {
  bleeding: yesNo('Darah dari jalan lahir', 'Bleeding', 'pregnancy-bleeding'),
  head: yesNo(
    'Sakit kepala hebat, pandangan kabur atau kejang',
    'Severe headache, blurred vision or fits',
    'pregnancy-headache',
  ),
  swelling: yesNo('Wajah dan tangan bengkak', 'Face and hands swollen', 'pregnancy-swelling'),
  fever: yesNo('Demam tinggi', 'High fever', 'pregnancy-fever'),
  waters: yesNo('Air ketuban keluar', 'Waters broken', 'pregnancy-waters'),
  movement: yesNo(
    'Bayi kurang atau tidak bergerak',
    'The child moves less or not at all',
    'pregnancy-movement',
  ),
  vomiting: yesNo(
    'Muntah terus atau tidak bisa makan',
    'Constant vomiting or cannot eat',
    'pregnancy-vomiting',
  ),
  belly: yesNo('Sakit perut hebat', 'Severe pain of the belly', 'pregnancy-belly-pain'),
  breath: yesNo('Berdebar atau sesak', 'Palpitations or breathless', 'pregnancy-breathless'),
  itching: yesNo(
    'Gatal dengan bercak dan demam',
    'Itching with rash and fever',
    'pregnancy-itching',
  ),
  urine: yesNo('Sakit waktu kencing', 'Pain on passing urine', 'pregnancy-urine'),
  sadness: yesNo('Sangat sedih atau takut', 'Very sad or afraid', 'pregnancy-sadness'),
} as const
