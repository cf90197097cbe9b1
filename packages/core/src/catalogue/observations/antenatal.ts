/** What is measured and asked at an antenatal contact (10T), and on the score card of the pregnancy. */
import { type Choice, type YesNo, text } from '../observation.ts'
import { diastolic, haemoglobin, systolic } from './blood.ts'
import { bodyHeight, bodyWeight, upperArm } from './body.ts'
import { weightBefore } from './obstetric-history.ts'
import * as seen from './pregnancy.ts'

export const fetalLie = {
  kind: 'choice',
  label: text('Letak janin', 'Lie of the child'),
  code: 'jejaring:fetal-lie',
  options: {
    head: text('Kepala', 'Head down'),
    breech: text('Sungsang', 'Breech'),
    transverse: text('Lintang', 'Transverse'),
    unknown: text('Belum dapat ditentukan', 'Cannot be told yet'),
  },
} as const satisfies Choice

export const counselled = {
  kind: 'yesNo',
  label: text(
    'Temu wicara: P4K, tanda bahaya, KB',
    'Counselled: birth plan, signs, family planning',
  ),
  code: 'jejaring:antenatal-counselling',
} as const satisfies YesNo

export const antenatalMeasures = {
  weight: bodyWeight,
  systolic,
  diastolic,
  upperArm,
  height: { ...bodyHeight, optional: true },
  weightBefore: { ...weightBefore, optional: true },
  dangerSigns: { ...seen.pregnancySigns, optional: true },
  fundalHeight: { ...seen.fundalHeight, optional: true },
  fetalHeartRate: { ...seen.fetalHeartRate, optional: true },
  lie: { ...fetalLie, optional: true },
  haemoglobin: { ...haemoglobin, optional: true },
  urineProtein: { ...seen.urineProtein, optional: true },
  ironTablets: { ...seen.ironTablets, optional: true },
  ultrasound: { ...seen.ultrasound, optional: true },
  counselled: { ...counselled, optional: true },
} as const

const factor = (id: string, en: string, code: string) =>
  ({
    kind: 'yesNo',
    label: text(id, en),
    code: `jejaring:${code}`,
    optional: true,
  }) as const satisfies YesNo

/** The second and third part of the score of Poedji Rochjati; what is not answered is not scored. */
export const riskFactors = {
  anaemia: factor('Kurang darah (Hb di bawah 11)', 'Haemoglobin below 11', 'kspr-anaemia'),
  malaria: factor('Malaria', 'Malaria', 'kspr-malaria'),
  tuberculosis: factor('TBC paru', 'Lung tuberculosis', 'kspr-tuberculosis'),
  heart: factor('Payah jantung', 'Heart failure', 'kspr-heart'),
  diabetes: factor('Kencing manis', 'Diabetes', 'kspr-diabetes'),
  sexuallyTransmitted: {
    ...factor('Infeksi menular seksual', 'Sexually transmitted infection', 'kspr-sti'),
    sensitive: true,
  },
  swellingAndPressure: factor(
    'Wajah atau tungkai bengkak dan tensi tinggi',
    'Swelling of face or legs with high pressure',
    'kspr-swelling-and-pressure',
  ),
  twins: factor('Hamil kembar', 'Twins', 'kspr-twins'),
  hydramnios: factor('Ketuban terlalu banyak', 'Hydramnios', 'kspr-hydramnios'),
  fetalDeath: factor(
    'Bayi meninggal dalam kandungan',
    'Death of the child unborn',
    'kspr-fetal-death',
  ),
  postTerm: factor('Hamil lewat bulan', 'Pregnancy past its term', 'kspr-post-term'),
  lie: { ...fetalLie, optional: true },
  bleeding: factor('Perdarahan dalam kehamilan ini', 'Bleeding in this pregnancy', 'kspr-bleeding'),
  preeclampsia: factor(
    'Preeklamsia berat atau kejang',
    'Severe preeclampsia or fits',
    'kspr-eclampsia',
  ),
} as const
