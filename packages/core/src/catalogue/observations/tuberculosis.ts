/** Questions, tests and treatment of tuberculosis. Codes: draft examples of SATUSEHAT where they have one. */
import { type Choice, type Day, type Quantity, type YesNo, text } from '../observation.ts'

export const cough = {
  kind: 'choice',
  label: text('Batuk', 'Cough'),
  code: 'jejaring:cough-duration',
  options: {
    none: text('Tidak batuk', 'None'),
    'under-two-weeks': text('Kurang dari 2 minggu', 'Less than 2 weeks'),
    'two-weeks-or-more': text('2 minggu atau lebih', '2 weeks or more'),
  },
} as const satisfies Choice

export const weightLoss = {
  kind: 'yesNo',
  label: text(
    'Berat turun atau tidak naik, atau nafsu makan turun',
    'Weight lost or not gained, or less appetite',
  ),
  code: 'jejaring:tb-weight-loss',
} as const satisfies YesNo

export const longFever = {
  kind: 'yesNo',
  label: text('Demam 2 minggu atau lebih tanpa sebab jelas', 'Fever of 2 weeks or more'),
  code: 'jejaring:tb-long-fever',
} as const satisfies YesNo

export const nightSweats = {
  kind: 'yesNo',
  label: text('Keringat malam tanpa kegiatan', 'Sweats at night without effort'),
  code: 'jejaring:night-sweats',
} as const satisfies YesNo

export const otherTbSigns = {
  kind: 'yesNo',
  label: text('Batuk darah, sesak, atau lemas', 'Blood in the sputum, breathless or weak'),
  code: 'jejaring:tb-other-signs',
} as const satisfies YesNo

export const livesWithTb = {
  kind: 'yesNo',
  label: text(
    'Serumah atau sering bersama orang yang sakit TBC',
    'Lives with or is often with somebody who has TB',
  ),
  code: 'jejaring:tb-close-contact',
} as const satisfies YesNo

/** Without what a kader may not know. */
export const tbRisk = {
  kind: 'yesNo',
  label: text(
    'Pernah berobat TBC, sakit gula, kurang gizi, merokok, di atas 65 tahun, atau rumah padat kumuh',
    'Treated for TB before, diabetes, underweight, smokes, above 65, or a crowded slum',
  ),
  code: 'jejaring:tb-risk',
} as const satisfies YesNo

export const tbExamined = {
  kind: 'yesNo',
  label: text('Pemeriksaan klinis dilakukan', 'Clinical examination done'),
  code: 'jejaring:tb-examined',
} as const satisfies YesNo

export const tbTaught = {
  kind: 'yesNo',
  label: text('Edukasi perilaku berisiko dan pencegahan', 'Taught about risk and prevention'),
  code: 'jejaring:tb-taught',
} as const satisfies YesNo

export const tbTest = {
  kind: 'choice',
  label: text('Pemeriksaan penunjang', 'Test'),
  code: 'jejaring:tb-test',
  options: {
    tcm: text('TCM', 'Rapid molecular test (TCM)'),
    bta: text('BTA mikroskopis', 'Sputum microscopy'),
    'x-ray': text('Rontgen dada', 'Chest X-ray'),
    tuberculin: text('Uji tuberkulin', 'Tuberculin test'),
  },
} as const satisfies Choice

export const tbTestResult = {
  kind: 'choice',
  label: text('Hasil', 'Result'),
  code: 'jejaring:tb-test-result',
  options: {
    negative: text('Negatif', 'Negative'),
    pending: text('Belum ada hasil', 'No result yet'),
    invalid: text('Gagal, ulangi', 'Invalid, repeat'),
    positive: text('Positif', 'Positive'),
    'rifampicin-resistant': text('Positif, resistan rifampisin', 'Positive, rifampicin resistant'),
  },
} as const satisfies Choice

export const tbTreatmentType = {
  kind: 'choice',
  label: text('Jenis', 'Type'),
  code: 'jejaring:tb-treatment-type',
  options: {
    sensitive: text('Sensitif obat (6 bulan)', 'Drug sensitive (6 months)'),
    resistant: text('Resistan obat', 'Drug resistant'),
  },
} as const satisfies Choice

export const tbSite = {
  kind: 'choice',
  label: text('Letak', 'Site'),
  code: 'jejaring:tb-site',
  options: {
    lung: text('Paru', 'Lung'),
    elsewhere: text('Di luar paru', 'Elsewhere'),
  },
} as const satisfies Choice

export const tbConfirmation = {
  kind: 'choice',
  label: text('Dasar diagnosis', 'Basis of the diagnosis'),
  code: 'jejaring:tb-confirmation',
  options: {
    bacteriological: text('Bakteriologis', 'Bacteriological'),
    clinical: text('Klinis', 'Clinical'),
  },
} as const satisfies Choice

export const treatmentStartedOn = {
  kind: 'day',
  label: text('Mulai minum obat', 'First day of the drug'),
  code: 'jejaring:treatment-started-on',
} as const satisfies Day

export const tbDrugTaken = {
  kind: 'choice',
  label: text('Obat sejak kunjungan terakhir', 'Drug since the last visit'),
  code: 'jejaring:tb-drug-taken',
  options: {
    all: text('Diminum setiap hari', 'Taken every day'),
    'some-missed': text('Ada yang terlewat', 'Some missed'),
    stopped: text('Berhenti minum', 'Stopped'),
  },
} as const satisfies Choice

export const sideEffects = {
  kind: 'yesNo',
  label: text(
    'Mual berat, kuning, gatal, kesemutan, atau penglihatan terganggu',
    'Bad nausea, yellow skin, itching, tingling or trouble with seeing',
  ),
  code: 'jejaring:tb-side-effects',
} as const satisfies YesNo

export const treatmentObserver = {
  kind: 'choice',
  label: text('Pengawas minum obat', 'Treatment observer'),
  code: 'jejaring:treatment-observer',
  options: {
    'health-worker': text('Petugas kesehatan', 'Health worker'),
    kader: text('Kader', 'Kader'),
    family: text('Keluarga', 'Family'),
    none: text('Belum ada', 'None yet'),
  },
} as const satisfies Choice

export const observerTaught = {
  kind: 'yesNo',
  label: text('Pengawas sudah diberi penjelasan', 'The observer was taught'),
  code: 'jejaring:treatment-observer-taught',
} as const satisfies YesNo

export const sputumResult = {
  kind: 'choice',
  label: text('Hasil dahak', 'Sputum result'),
  code: 'jejaring:sputum-follow-up',
  options: { negative: text('Negatif', 'Negative'), positive: text('Positif', 'Positive') },
} as const satisfies Choice

export const tbOutcome = {
  kind: 'choice',
  label: text('Hasil pengobatan', 'Treatment outcome'),
  code: 'jejaring:tb-outcome',
  options: {
    cured: text('Sembuh', 'Cured'),
    completed: text('Pengobatan lengkap', 'Completed'),
    failed: text('Gagal', 'Failed'),
    died: text('Meninggal', 'Died'),
    lost: text('Putus berobat', 'Lost to follow-up'),
    'not-evaluated': text('Tidak dievaluasi atau pindah', 'Not evaluated or moved'),
  },
} as const satisfies Choice

const PEOPLE = {
  kind: 'quantity',
  unit: '{person}',
  decimals: 0,
  plausible: [0, 200],
  usual: [0, 40],
} as const

export const contactsListed = {
  ...PEOPLE,
  label: text('Jumlah kontak didaftar', 'Contacts listed'),
  code: 'jejaring:tb-contacts-listed',
} as const satisfies Quantity

export const contactsExamined = {
  ...PEOPLE,
  label: text('Jumlah kontak diperiksa', 'Contacts examined'),
  code: 'jejaring:tb-contacts-examined',
} as const satisfies Quantity

export const contactKind = {
  kind: 'choice',
  label: text('Kontak', 'Contact'),
  code: 'jejaring:tb-contact-kind',
  options: {
    household: text('Serumah', 'Same house'),
    close: text('Erat, tidak serumah', 'Close, another house'),
  },
} as const satisfies Choice

export const contactResult = {
  kind: 'choice',
  label: text('Hasil pemeriksaan kontak', 'Result for the contact'),
  code: 'jejaring:tb-contact-result',
  options: {
    'not-eligible': text('Tidak perlu obat', 'Not eligible'),
    preventive: text('Obat pencegahan (TPT)', 'Preventive treatment (TPT)'),
    presumed: text('Bergejala, periksa dahak', 'Symptoms, test the sputum'),
    treatment: text('Pengobatan (OAT)', 'Treatment (OAT)'),
  },
} as const satisfies Choice

export const hasSymptoms = {
  kind: 'yesNo',
  label: text(
    'Batuk, demam, berat turun, lesu, atau keringat malam',
    'Cough, fever, weight loss, listless or night sweats',
  ),
  code: 'jejaring:tb-any-symptom',
} as const satisfies YesNo

export const preventiveRegimen = {
  kind: 'choice',
  label: text('Paduan obat', 'Regimen'),
  code: 'jejaring:tpt-regimen',
  options: {
    '3hp': text('3HP, seminggu sekali, 3 bulan', '3HP, weekly, 3 months'),
    '3hr': text('3HR, setiap hari, 3 bulan', '3HR, daily, 3 months'),
    '1hp': text('1HP, setiap hari, 1 bulan', '1HP, daily, 1 month'),
    '6h': text('6H, setiap hari, 6 bulan', '6H, daily, 6 months'),
  },
} as const satisfies Choice

export const preventiveOutcome = {
  kind: 'choice',
  label: text('Hasil obat pencegahan', 'Outcome of the preventive treatment'),
  code: 'jejaring:tpt-outcome',
  options: {
    completed: text('Lengkap', 'Completed'),
    stopped: text('Dihentikan petugas', 'Stopped by the health worker'),
    lost: text('Putus', 'Lost to follow-up'),
    ill: text('Menjadi sakit, diobati', 'Became ill, treated'),
    other: text('Pindah atau meninggal', 'Moved or died'),
  },
} as const satisfies Choice
