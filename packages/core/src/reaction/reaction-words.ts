import { text, type Text } from '../catalogue/observation.ts'
import type { ReactionOutcome, ReactionSign, ReactionTold, SeriousReason } from './reaction-body.ts'

/** As a mother says it. */
export const signWords: Readonly<Record<ReactionSign, Text>> = {
  'hard-breathing': text('Sulit bernapas', 'Hard to breathe'),
  collapse: text('Pucat lemas, sulit dibangunkan', 'Pale and limp, hard to wake'),
  convulsion: text('Kejang', 'Fits'),
  'swollen-face': text('Bibir atau wajah bengkak', 'Lips or face swollen'),
  'bleeding-spots': text('Bintik perdarahan, mimisan', 'Bleeding spots, nosebleed'),
  'weak-limb': text('Tangan atau kaki lemah', 'Arm or leg weak'),
  'unbroken-crying': text('Menangis 3 jam lebih', 'Crying for 3 hours or more'),
  'swelling-beyond-joint': text('Bengkak melewati sendi', 'Swelling beyond the joint'),
  pus: text('Bernanah di bekas suntikan', 'Pus at the site'),
  'high-fever': text('Demam tinggi, 39 °C ke atas', 'High fever, 39 °C or more'),
  fever: text('Demam', 'Fever'),
  swelling: text('Merah, bengkak di bekas suntikan', 'Red, swollen at the site'),
  rash: text('Ruam, gatal', 'Rash, itching'),
  vomiting: text('Muntah atau mencret', 'Vomiting or diarrhoea'),
  other: text('Lainnya', 'Other'),
}

export const seriousWords: Readonly<Record<SeriousReason, Text>> = {
  died: text('Meninggal', 'Died'),
  'life-threatening': text('Mengancam jiwa', 'Life-threatening'),
  hospital: text('Dirawat inap', 'Hospital'),
  disability: text('Cacat menetap', 'Lasting disability'),
  'birth-defect': text('Cacat bawaan', 'Birth defect'),
  other: text('Kejadian penting lain', 'Other important event'),
}

export const outcomeWords: Readonly<Record<ReactionOutcome, Text>> = {
  recovering: text('Membaik', 'Recovering'),
  recovered: text('Sembuh', 'Recovered'),
  'lasting-harm': text('Sembuh dengan gejala sisa', 'Recovered with lasting harm'),
  'not-recovered': text('Belum sembuh', 'Not recovered'),
  died: text('Meninggal', 'Died'),
  unknown: text('Belum diketahui', 'Not known yet'),
}

export const toldWords: Readonly<Record<ReactionTold, Text>> = {
  pustu: text('Pustu', 'Pustu'),
  puskesmas: text('Puskesmas', 'Puskesmas'),
  dinas: text('Dinas Kesehatan', 'Dinas Kesehatan'),
  committee: text('Komda PP KIPI', 'Regional AEFI committee'),
}
