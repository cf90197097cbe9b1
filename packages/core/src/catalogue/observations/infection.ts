/** HIV, syphilis, hepatitis B, malaria and early warning. */
import { type Choice, type Quantity, type YesNo, text } from '../observation.ts'

/** Seven of the eight groups of SPM 12 with what is no group any more; pregnant women and TB patients are known from their care. */
export const hivRiskGroup = {
  kind: 'choice',
  label: text('Kelompok', 'Group'),
  code: 'jejaring:hiv-risk-group',
  options: {
    none: text('Tidak lagi berisiko', 'No longer at risk'),
    sti: text('Pasien infeksi menular seksual', 'Sexually transmitted infection'),
    'sex-worker': text('Pekerja seks', 'Sex worker'),
    msm: text('Laki-laki seks dengan laki-laki', 'Man who has sex with men'),
    transgender: text('Transgender', 'Transgender'),
    'injecting-drugs': text('Pengguna napza suntik', 'Injects drugs'),
    prisoner: text('Warga binaan', 'Prisoner'),
    other: text('Risiko lain', 'Another risk'),
  },
  sensitive: true,
} as const satisfies Choice

const rapid = (id: string, en: string, code: string) =>
  ({
    kind: 'choice',
    label: text(id, en),
    code: `jejaring:${code}`,
    options: {
      'non-reactive': text('Nonreaktif', 'Non-reactive'),
      reactive: text('Reaktif', 'Reactive'),
    },
    sensitive: true,
  }) as const satisfies Choice

export const hivR1 = rapid('Tes 1 (R1)', 'Test 1 (R1)', 'hiv-r1')
export const hivR2 = rapid('Tes 2 (R2)', 'Test 2 (R2)', 'hiv-r2')
export const hivR3 = rapid('Tes 3 (R3)', 'Test 3 (R3)', 'hiv-r3')
export const syphilisRapid = rapid('Tes sifilis', 'Syphilis test', 'syphilis-rapid')
export const hbsag = rapid('HBsAg', 'HBsAg', 'hbsag')

export const recentHivRisk = {
  kind: 'yesNo',
  label: text('Ada risiko dalam 3 bulan terakhir', 'A risk within the last 3 months'),
  code: 'jejaring:recent-hiv-risk',
  sensitive: true,
} as const satisfies YesNo

export const hivTaught = {
  kind: 'yesNo',
  label: text('Edukasi perilaku berisiko dan pencegahan', 'Taught about risk and prevention'),
  code: 'jejaring:hiv-taught',
  sensitive: true,
} as const satisfies YesNo

export const penicillinDoses = {
  kind: 'quantity',
  label: text('Suntikan benzatin penisilin', 'Benzathine penicillin injections'),
  code: 'jejaring:benzathine-penicillin-doses',
  unit: '1',
  decimals: 0,
  plausible: [0, 3],
  usual: [0, 3],
  sensitive: true,
} as const satisfies Quantity

export const partnerTested = {
  kind: 'yesNo',
  label: text('Pasangan sudah dites', 'The partner was tested'),
  code: 'jejaring:partner-tested',
  sensitive: true,
} as const satisfies YesNo

export const immunoglobulinGiven = {
  kind: 'choice',
  label: text('HBIg diberikan', 'HBIg given'),
  code: 'jejaring:hbig-given',
  options: {
    'within-a-day': text('Dalam 24 jam', 'Within 24 hours'),
    later: text('Sesudah 24 jam', 'After 24 hours'),
    no: text('Tidak', 'No'),
  },
  sensitive: true,
} as const satisfies Choice

export const fever = {
  kind: 'yesNo',
  label: text('Demam atau menggigil', 'Fever or chills'),
  code: 'jejaring:fever-or-chills',
} as const satisfies YesNo

export const travelledToMalaria = {
  kind: 'yesNo',
  label: text(
    'Baru tinggal atau bepergian ke daerah malaria',
    'Has lately lived in or travelled to a malaria area',
  ),
  code: 'jejaring:travelled-to-malaria',
} as const satisfies YesNo

export const malariaTestResult = {
  kind: 'choice',
  label: text('Hasil tes malaria', 'Malaria test'),
  code: 'jejaring:malaria-test',
  options: {
    negative: text('Negatif', 'Negative'),
    falciparum: text('P. falciparum', 'P. falciparum'),
    vivax: text('P. vivax', 'P. vivax'),
    other: text('Jenis lain atau campuran', 'Other or mixed'),
  },
} as const satisfies Choice

export const malariaDrugTaken = {
  kind: 'yesNo',
  label: text('Obat diminum sesuai aturan', 'Drug taken as told'),
  code: 'jejaring:malaria-drug-taken',
} as const satisfies YesNo

/** Plain words for what a kader sees in a house or a neighbourhood. */
export const outbreakSign = {
  kind: 'choice',
  label: text('Yang terlihat', 'What is seen'),
  code: 'jejaring:outbreak-sign',
  options: {
    none: text('Tidak ada', 'Nothing'),
    diarrhoea: text('Mencret terus-menerus', 'Much diarrhoea'),
    'bloody-diarrhoea': text('Mencret berdarah', 'Bloody diarrhoea'),
    'high-fever': text('Demam tinggi beberapa hari', 'High fever for days'),
    yellow: text('Mata atau kulit kuning', 'Yellow eyes or skin'),
    breathless: text('Batuk dan sesak', 'Cough and breathless'),
    rash: text('Demam dengan bercak merah', 'Fever with a red rash'),
    'limp-limb': text('Kaki atau tangan tiba-tiba lemas', 'A limb suddenly limp'),
    'animal-bite': text('Digigit anjing, kucing atau kera', 'Bitten by a dog, a cat or a monkey'),
    'several-ill': text(
      'Beberapa orang sakit sama bersamaan',
      'Several people ill the same way at once',
    ),
  },
} as const satisfies Choice

/** Codes of the early warning system (SKDR). @see KMK HK.01.07/MENKES/2015/2023, table 31 */
export const outbreakDisease = {
  kind: 'choice',
  label: text('Penyakit (kode SKDR)', 'Disease (SKDR code)'),
  code: 'jejaring:skdr-disease',
  options: {
    'a-acute-diarrhoea': text('A Diare akut', 'A Acute diarrhoea'),
    'b-malaria': text('B Malaria', 'B Malaria'),
    'c-dengue': text('C Tersangka dengue', 'C Suspected dengue'),
    'd-pneumonia': text('D Pneumonia', 'D Pneumonia'),
    'e-dysentery': text('E Diare berdarah', 'E Dysentery'),
    'f-typhoid': text('F Tersangka tifoid', 'F Typhoid'),
    'g-acute-jaundice': text('G Kuning akut', 'G Acute jaundice'),
    'h-chikungunya': text('H Tersangka chikungunya', 'H Chikungunya'),
    'j-avian-flu': text('J Tersangka flu burung', 'J Avian flu'),
    'k-measles': text('K Tersangka campak', 'K Measles'),
    'l-diphtheria': text('L Tersangka difteri', 'L Diphtheria'),
    'm-pertussis': text('M Tersangka pertusis', 'M Pertussis'),
    'n-acute-flaccid-paralysis': text('N Lumpuh layuh akut (AFP)', 'N AFP'),
    'p-rabies-bite': text('P Gigitan hewan penular rabies', 'P Rabies bite'),
    'q-anthrax': text('Q Tersangka antraks', 'Q Anthrax'),
    'r-leptospirosis': text('R Tersangka leptospirosis', 'R Leptospirosis'),
    's-cholera': text('S Tersangka kolera', 'S Cholera'),
    't-cluster': text('T Kumpulan penyakit tak lazim', 'T Unusual cluster'),
    'u-meningitis': text('U Meningitis atau ensefalitis', 'U Meningitis, encephalitis'),
    'v-neonatal-tetanus': text('V Tetanus neonatorum', 'V Neonatal tetanus'),
    'w-tetanus': text('W Tetanus', 'W Tetanus'),
    'y-influenza-like': text('Y Penyakit serupa influenza (ILI)', 'Y ILI'),
    'z-hand-foot-mouth': text('Z Tangan, kaki dan mulut (HFMD)', 'Z HFMD'),
    'ac-covid-19': text('AC Covid-19', 'AC Covid-19'),
  },
} as const satisfies Choice

export const outbreakReported = {
  kind: 'yesNo',
  label: text('Sudah dilaporkan ke Dinkes', 'Reported to the district health office'),
  code: 'jejaring:skdr-reported',
} as const satisfies YesNo
