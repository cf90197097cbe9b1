/** Family planning, and what a woman or a couple is asked before a pregnancy. */
import { type Choice, type YesNo, text } from '../observation.ts'

/** A couple of childbearing age (PUS). */
export const couple = {
  kind: 'yesNo',
  label: text('Menikah atau hidup bersama pasangan', 'Married or living with a partner'),
  code: 'jejaring:couple',
} as const satisfies YesNo

export const wantsChild = {
  kind: 'choice',
  label: text('Ingin anak', 'Wants a child'),
  code: 'jejaring:wants-child',
  options: {
    soon: text('Ingin segera', 'Soon'),
    later: text('Ingin, nanti', 'Later'),
    'no-more': text('Tidak ingin lagi', 'No more'),
  },
} as const satisfies Choice

export const contraceptiveMethod = {
  kind: 'choice',
  label: text('Cara KB', 'Method of family planning'),
  code: 'jejaring:contraceptive-method',
  options: {
    none: text('Tidak ber-KB', 'None'),
    pill: text('Pil', 'Pill'),
    'injection-monthly': text('Suntik 1 bulan', 'Injection, 1 month'),
    'injection-quarterly': text('Suntik 3 bulan', 'Injection, 3 months'),
    condom: text('Kondom', 'Condom'),
    iud: text('IUD', 'IUD'),
    implant: text('Implan', 'Implant'),
    'female-sterilisation': text('Steril wanita (MOW)', 'Female sterilisation'),
    'male-sterilisation': text('Steril pria (MOP)', 'Male sterilisation'),
    'lactational-amenorrhoea': text('Menyusui penuh (MAL)', 'Full breastfeeding (LAM)'),
    traditional: text('Cara tradisional', 'Traditional'),
  },
} as const satisfies Choice

const asked = (id: string, en: string, code: string) =>
  ({ kind: 'yesNo', label: text(id, en), code: `jejaring:${code}` }) as const satisfies YesNo

export const methodComplaint = asked('Ada keluhan dengan KB', 'A complaint', 'method-complaint')
export const wantsPregnancy = asked('Ingin hamil', 'Wants to be pregnant', 'wants-pregnancy')
export const usesMethod = asked('Sedang ber-KB', 'Uses family planning', 'uses-family-planning')
export const badObstetricHistory = asked(
  'Riwayat kehamilan atau persalinan buruk',
  'Bad history of pregnancy or birth',
  'bad-obstetric-history',
)
export const chronicIllness = asked(
  'Penyakit kronis (jantung, ginjal, diabetes, hipertensi, TBC, jiwa)',
  'Chronic illness (heart, kidney, diabetes, pressure, TB, mind)',
  'chronic-illness-before-pregnancy',
)
export const sexualInfection = {
  ...asked('Infeksi menular seksual', 'Sexually transmitted infection', 'sexual-infection'),
  sensitive: true,
} as const satisfies YesNo
export const syphilisTested = {
  ...asked('Tes sifilis sudah dilakukan', 'Syphilis test was done', 'syphilis-tested'),
  sensitive: true,
} as const satisfies YesNo
export const hivTested = {
  ...asked('Tes HIV sudah dilakukan', 'HIV test was done', 'hiv-tested'),
  sensitive: true,
} as const satisfies YesNo
