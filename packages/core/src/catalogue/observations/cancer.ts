/** Questions and tests for breast, cervix, bowel and liver. Codes: SATUSEHAT examples where they have one. */
import { type Choice, type Quantity, type YesNo, text } from '../observation.ts'

const found = (id: string, en: string, code: string) =>
  ({ kind: 'yesNo', label: text(id, en), code: `jejaring:${code}` }) as const satisfies YesNo

/** Clinical breast examination (SADANIS). */
export const breastFindings = {
  lump: found('Benjolan di payudara atau ketiak', 'Lump in breast or armpit', 'breast-lump'),
  discharge: found('Cairan dari puting', 'Discharge of the nipple', 'breast-discharge'),
  skinChange: found(
    'Perubahan kulit atau puting',
    'Change of skin or nipple',
    'breast-skin-change',
  ),
} as const

export const everActive = {
  kind: 'yesNo',
  label: text('Pernah menikah atau berhubungan seksual', 'Ever married or sexually active'),
  code: 'jejaring:ever-sexually-active',
  sensitive: true,
} as const satisfies YesNo

/** For example HIV, many partners, an earlier finding. */
export const cervixHighRisk = {
  kind: 'yesNo',
  label: text('Berisiko tinggi kanker leher rahim', 'High risk of cervical cancer'),
  code: 'jejaring:cervix-high-risk',
  sensitive: true,
} as const satisfies YesNo

/** Visual inspection with acetic acid. */
export const aceticAcid = {
  kind: 'choice',
  label: text('Hasil IVA', 'Result of VIA'),
  code: 'kemkes:X099241',
  options: {
    negative: text('Negatif', 'Negative'),
    positive: text('Positif', 'Positive'),
    'suspected-cancer': text('Curiga kanker', 'Suspected cancer'),
  },
  sensitive: true,
} as const satisfies Choice

export const papillomaDna = {
  kind: 'choice',
  label: text('Hasil HPV DNA', 'Result of HPV DNA'),
  code: 'loinc:44550-2',
  options: { negative: text('Negatif', 'Negative'), positive: text('Positif', 'Positive') },
  sensitive: true,
} as const satisfies Choice

export const familyBowelCancer = found(
  'Orang tua, saudara atau anak kandung kena kanker usus besar',
  'Parent, sibling or child had cancer of the bowel',
  'family-bowel-cancer',
)

export const occultBlood = {
  kind: 'choice',
  label: text('Darah samar tinja', 'Occult blood in the stool'),
  code: 'loinc:2335-8',
  options: { negative: text('Negatif', 'Negative'), positive: text('Positif', 'Positive') },
} as const satisfies Choice

export const rectalFinding = {
  kind: 'choice',
  label: text('Colok dubur', 'Rectal examination'),
  code: 'jejaring:rectal-examination',
  options: { normal: text('Normal', 'Normal'), abnormal: text('Tidak normal', 'Abnormal') },
} as const satisfies Choice

/** Aspartate aminotransferase (SGOT). */
export const transaminase = {
  kind: 'quantity',
  label: text('SGOT (AST)', 'AST'),
  code: 'loinc:1920-8',
  unit: 'U/L',
  decimals: 0,
  plausible: [1, 20000],
  usual: [5, 500],
} as const satisfies Quantity

/** Upper limit of the normal of that laboratory. */
export const transaminaseLimit = {
  kind: 'quantity',
  label: text('Batas atas normal SGOT laboratorium itu', 'Upper normal AST of that laboratory'),
  code: 'jejaring:ast-upper-limit',
  unit: 'U/L',
  decimals: 0,
  plausible: [10, 100],
  usual: [25, 50],
} as const satisfies Quantity

export const platelets = {
  kind: 'quantity',
  label: text('Trombosit, ribu per mikroliter', 'Platelets, thousands per microlitre'),
  code: 'loinc:777-3',
  unit: '10*3/uL',
  decimals: 0,
  plausible: [1, 2000],
  usual: [50, 600],
} as const satisfies Quantity

/** Read from the risk chart of heart and vessels: percent within ten years. */
export const vesselRisk = {
  kind: 'quantity',
  label: text('Risiko 10 tahun menurut tabel PTM', 'Ten-year risk by the chart'),
  code: 'jejaring:cardiovascular-risk-ten-years',
  unit: '%',
  decimals: 0,
  plausible: [0, 100],
  usual: [0, 45],
} as const satisfies Quantity
