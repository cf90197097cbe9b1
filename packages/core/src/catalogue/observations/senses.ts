/** Eyes, ears and teeth. SATUSEHAT has one code for both sides where it names a body site; ours name the side. */
import { type Choice, type Quantity, type YesNo, text } from '../observation.ts'

const acuities = {
  '6-6': text('6/6', '6/6'),
  '6-7-5': text('6/7,5', '6/7.5'),
  '6-9': text('6/9', '6/9'),
  '6-12': text('6/12', '6/12'),
  '6-15': text('6/15', '6/15'),
  '6-18': text('6/18', '6/18'),
  '6-20': text('6/20', '6/20'),
  '6-24': text('6/24', '6/24'),
  '6-30': text('6/30', '6/30'),
  '6-36': text('6/36', '6/36'),
  '6-60': text('6/60', '6/60'),
  '5-60': text('5/60', '5/60'),
  '4-60': text('4/60', '4/60'),
  '3-60': text('3/60', '3/60'),
  '2-60': text('2/60', '2/60'),
  '1-60': text('1/60', '1/60'),
  hand: text('Hanya gerak tangan', 'Hand movement only'),
  light: text('Hanya cahaya', 'Light only'),
  none: text('Tidak melihat cahaya', 'No light'),
} as const
export type Acuity = keyof typeof acuities

const acuityRight = {
  kind: 'choice',
  label: text('Tajam penglihatan mata kanan', 'Visual acuity, right eye'),
  code: 'loinc:79882-7',
  options: acuities,
} as const satisfies Choice

const acuityLeft = {
  kind: 'choice',
  label: text('Tajam penglihatan mata kiri', 'Visual acuity, left eye'),
  code: 'loinc:79883-5',
  options: acuities,
} as const satisfies Choice

const pinhole = {
  improves: text('Membaik', 'Improves'),
  same: text('Tidak membaik', 'Does not improve'),
} as const

/** The eye with the weaker sight looks through a pinhole. */
const pinholeRight = {
  kind: 'choice',
  label: text('Lubang jarum (pinhole) mata kanan', 'Pinhole, right eye'),
  code: 'jejaring:pinhole-right-eye',
  options: pinhole,
} as const satisfies Choice

const pinholeLeft = {
  kind: 'choice',
  label: text('Lubang jarum (pinhole) mata kiri', 'Pinhole, left eye'),
  code: 'jejaring:pinhole-left-eye',
  options: pinhole,
} as const satisfies Choice

const fingers = {
  'three-in-a-row': text('Benar 3 kali berturut-turut', 'Right three times in a row'),
  'two-wrong': text('Salah 2 kali atau lebih dari 5', 'Wrong twice or more of five'),
} as const

/** Fingers counted at 6 metres, one eye covered. */
const fingersRight = {
  kind: 'choice',
  label: text('Hitung jari 6 meter, mata kanan', 'Finger counting at 6 metres, right eye'),
  code: 'jejaring:finger-counting-right-eye',
  options: fingers,
} as const satisfies Choice

const fingersLeft = {
  kind: 'choice',
  label: text('Hitung jari 6 meter, mata kiri', 'Finger counting at 6 metres, left eye'),
  code: 'jejaring:finger-counting-left-eye',
  options: fingers,
} as const satisfies Choice

/** What is tried depends on who looks. */
export const eyes = {
  fingersRight: { ...fingersRight, optional: true },
  fingersLeft: { ...fingersLeft, optional: true },
  acuityRight: { ...acuityRight, optional: true },
  acuityLeft: { ...acuityLeft, optional: true },
  pinholeRight: { ...pinholeRight, optional: true },
  pinholeLeft: { ...pinholeLeft, optional: true },
} as const

/** Words repeated rightly of five whispered behind the person. */
export const whisperRight = {
  kind: 'quantity',
  label: text('Tes bisik telinga kanan: benar dari 5 kata', 'Whisper, right ear: right of 5 words'),
  code: 'jejaring:whisper-words-right-ear',
  unit: '1',
  decimals: 0,
  plausible: [0, 5],
  usual: [0, 5],
} as const satisfies Quantity

export const whisperLeft = {
  kind: 'quantity',
  label: text('Tes bisik telinga kiri: benar dari 5 kata', 'Whisper, left ear: right of 5 words'),
  code: 'jejaring:whisper-words-left-ear',
  unit: '1',
  decimals: 0,
  plausible: [0, 5],
  usual: [0, 5],
} as const satisfies Quantity

export const toothDecay = {
  kind: 'yesNo',
  label: text('Ada gigi berlubang', 'A tooth with a hole'),
  code: 'jejaring:tooth-decay',
} as const satisfies YesNo

export const gumProblem = {
  kind: 'yesNo',
  label: text('Gusi bengkak atau berdarah', 'Gums swollen or bleeding'),
  code: 'jejaring:gum-problem',
} as const satisfies YesNo

/** Seen with a torch. */
export const lensRight = {
  kind: 'yesNo',
  label: text('Lensa mata kanan keruh', 'Lens of the right eye is cloudy'),
  code: 'jejaring:cloudy-lens-right-eye',
} as const satisfies YesNo

export const lensLeft = {
  kind: 'yesNo',
  label: text('Lensa mata kiri keruh', 'Lens of the left eye is cloudy'),
  code: 'jejaring:cloudy-lens-left-eye',
} as const satisfies YesNo
