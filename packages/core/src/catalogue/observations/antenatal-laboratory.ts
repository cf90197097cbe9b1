/** What the laboratory and the doctor find in a pregnancy. Ranges are ours. */
import { type Choice, type Quantity, type YesNo, text } from '../observation.ts'

export const bloodGroup = {
  kind: 'choice',
  label: text('Golongan darah', 'Blood group'),
  code: 'loinc:883-9',
  options: { a: text('A', 'A'), b: text('B', 'B'), ab: text('AB', 'AB'), o: text('O', 'O') },
} as const satisfies Choice

export const rhesus = {
  kind: 'choice',
  label: text('Rhesus', 'Rhesus'),
  code: 'loinc:10331-7',
  options: { positive: text('Positif', 'Positive'), negative: text('Negatif', 'Negative') },
} as const satisfies Choice

export const urineGlucose = {
  kind: 'choice',
  label: text('Gula urine', 'Urine glucose'),
  code: 'jejaring:urine-glucose',
  options: {
    negative: text('Negatif', 'Negative'),
    'plus-1': text('+1', '+1'),
    'plus-2': text('+2', '+2'),
    'plus-3': text('+3', '+3'),
    'plus-4': text('+4', '+4'),
  },
} as const satisfies Choice

/** For carriers of thalassaemia. */
export const bloodCountDone = {
  kind: 'yesNo',
  label: text('Darah lengkap diperiksa', 'Full blood count done'),
  code: 'jejaring:full-blood-count-done',
} as const satisfies YesNo

const result = (id: string, en: string, code: string) =>
  ({
    kind: 'choice',
    label: text(id, en),
    code: `jejaring:${code}`,
    options: {
      'non-reactive': text('Nonreaktif', 'Non-reactive'),
      reactive: text('Reaktif', 'Reactive'),
    },
    optional: true,
    sensitive: true,
  }) as const satisfies Choice

/** That all three were done is for everybody; what they found is not. */
export const tripleElimination = {
  done: {
    kind: 'yesNo',
    label: text('Ketiga pemeriksaan sudah dilakukan', 'All three tests are done'),
    code: 'jejaring:triple-elimination-done',
  },
  hiv: result('HIV', 'HIV', 'antenatal-hiv'),
  syphilis: result('Sifilis', 'Syphilis', 'antenatal-syphilis'),
  hepatitisB: result('HBsAg', 'HBsAg', 'antenatal-hbsag'),
} as const

export const malariaResult = {
  kind: 'choice',
  label: text('Hasil tes malaria', 'Malaria test'),
  code: 'jejaring:antenatal-malaria-test',
  options: {
    negative: text('Negatif', 'Negative'),
    falciparum: text('P. falciparum', 'P. falciparum'),
    vivax: text('P. vivax', 'P. vivax'),
    other: text('Jenis lain atau campuran', 'Other or mixed'),
  },
} as const satisfies Choice

export const teethFound = {
  kind: 'choice',
  label: text('Gigi dan gusi', 'Teeth and gums'),
  code: 'jejaring:antenatal-teeth',
  options: {
    healthy: text('Sehat', 'Healthy'),
    'needs-treatment': text('Perlu dirawat', 'Needs treatment'),
  },
} as const satisfies Choice

export const childrenSeen = {
  kind: 'quantity',
  label: text('Jumlah janin', 'Number of children seen'),
  code: 'jejaring:ultrasound-fetuses',
  unit: '{child}',
  decimals: 0,
  plausible: [0, 5],
  usual: [1, 2],
} as const satisfies Quantity

export const heartSeen = {
  kind: 'yesNo',
  label: text('Denyut jantung janin terlihat', 'Heartbeat of the child seen'),
  code: 'jejaring:ultrasound-heartbeat',
} as const satisfies YesNo

export const placentaLow = {
  kind: 'yesNo',
  label: text('Ari-ari menutup jalan lahir', 'Placenta covers the birth canal'),
  code: 'jejaring:ultrasound-placenta-low',
} as const satisfies YesNo
