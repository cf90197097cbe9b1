/** What is asked on a visit at home, in our own words. */
import { type Choice, type Words, type YesNo, text } from '../observation.ts'

const yes = (id: string, en: string, code: string) =>
  ({ kind: 'yesNo', label: text(id, en), code: `jejaring:visit-${code}` }) as const satisfies YesNo

export const visitReason = {
  kind: 'choice',
  label: text('Alasan berkunjung', 'Reason for the visit'),
  code: 'jejaring:visit-reason',
  options: {
    'missing-service': text('Belum dilayani', 'Service missed'),
    'not-treated': text('Tidak kontrol atau tidak minum obat', 'Treatment not followed'),
    'danger-sign': text('Ada tanda bahaya', 'Danger sign'),
    data: text('Belum terdata atau warga baru', 'Not yet listed, or new'),
    routine: text('Kunjungan biasa', 'Routine visit'),
  },
} as const satisfies Choice

/** Refused and unwillingly accepted are results, not failures. */
export const visitResult = {
  kind: 'choice',
  label: text('Hasil kunjungan', 'Result of the visit'),
  code: 'jejaring:visit-result',
  options: {
    served: text('Diterima, terlayani', 'Welcomed, served'),
    reluctant: text('Diterima dengan terpaksa', 'Accepted unwillingly'),
    promised: text('Berjanji datang', 'Promised to come'),
    'nobody-home': text('Tidak ada di rumah', 'Nobody at home'),
    refused: text('Menolak', 'Refused'),
    'wrong-data': text('Data salah atau sudah pindah', 'Wrong data, or moved away'),
  },
} as const satisfies Choice

export const visitProblem = {
  kind: 'words',
  label: text('Masalah dan kesepakatan', 'Problem and what was agreed'),
  code: 'jejaring:visit-problem',
  maxLength: 300,
} as const satisfies Words

/** Why somebody did not come. */
export const absence = {
  kind: 'choice',
  label: text('Mengapa tidak datang', 'Why not come'),
  code: 'jejaring:visit-absence',
  options: {
    forgot: text('Lupa atau tidak tahu jadwal', 'Forgot, or did not know the day'),
    work: text('Bekerja atau sekolah', 'Work or school'),
    far: text('Jauh, tidak ada yang mengantar', 'Far, nobody to take along'),
    ill: text('Sedang sakit', 'Was ill'),
    elsewhere: text('Dilayani di tempat lain', 'Served elsewhere'),
    afraid: text('Takut atau malu', 'Afraid or ashamed'),
    unwilling: text('Tidak mau', 'Does not want to'),
  },
} as const satisfies Choice

export const bookSeen = yes('Buku KIA ada dan dilihat', 'KIA book seen', 'kia-book-seen')
export const antenatalDone = yes(
  'Sudah periksa hamil di trimester ini (lihat buku)',
  'Antenatal contact done this trimester (see the book)',
  'antenatal-done',
)
export const postnatalDone = yes(
  'Sudah diperiksa petugas sesudah bersalin (lihat buku)',
  'Seen by a health worker after the birth (see the book)',
  'postnatal-done',
)
export const newbornDone = yes(
  'Bayi sudah diperiksa petugas (lihat buku)',
  'The baby was seen by a health worker (see the book)',
  'newborn-done',
)
export const immunisedByBook = yes(
  'Imunisasi lengkap menurut umur (lihat buku)',
  'Immunised as the age asks (see the book)',
  'immunised',
)
export const ironTabletTaken = yes(
  'Tablet tambah darah diminum dalam 24 jam ini',
  'Iron tablet taken in the last 24 hours',
  'iron-tablet-taken',
)
export const keptWarm = yes('Bayi dijaga tetap hangat', 'The baby is kept warm', 'kept-warm')
export const atSchool = yes('Bersekolah', 'Goes to school', 'at-school')
export const livesAlone = yes('Tinggal sendiri', 'Lives alone', 'lives-alone')
export const familyTaught = yes(
  'Keluarga sudah diajak menemani',
  'The family was asked to come along',
  'family-taught',
)
export const drugLeft = yes('Obat masih ada', 'Drug left', 'drug-left')

export const drugTakenToday = {
  kind: 'choice',
  label: text('Obat diminum dalam 24 jam ini', 'Drug taken in the last 24 hours'),
  code: 'jejaring:visit-drug-taken',
  options: {
    taken: text('Diminum', 'Taken'),
    'not-prescribed': text('Tidak diberi obat', 'None prescribed'),
    'not-taken': text('Tidak diminum', 'Not taken'),
  },
} as const satisfies Choice

export const newbornSigns = yes(
  'Tidak mau menyusu, lemas, kejang, sesak, panas atau dingin, kuning, biru, tali pusat merah atau bernanah',
  'Does not suck, weak, fits, breathless, hot or cold, yellow, blue, cord red or with pus',
  'newborn-signs',
)
export const childSigns = yes(
  'Tidak bisa minum, muntah semua, kejang, sesak, biru, demam tinggi, diare dengan mata cekung, perdarahan',
  'Cannot drink, vomits all, fits, breathless, blue, high fever, diarrhoea with sunken eyes, bleeding',
  'child-signs',
)
export const illnessSigns = yes(
  'Nyeri dada, sesak, mendadak lemah sebelah, pandangan kabur, gemetar dingin, atau lemas sekali',
  'Chest pain, breathless, sudden weakness of one side, blurred vision, cold trembling, or great weakness',
  'illness-signs',
)
export const tbVisitSigns = yes(
  'Batuk darah, sesak berat, mata kuning, muntah terus, atau lemas sekali',
  'Coughs blood, very breathless, yellow eyes, constant vomiting, or great weakness',
  'tb-signs',
)
export const elderlySigns = yes(
  'Sesak, nyeri dada, mendadak lemah sebelah, jatuh dan tak bisa bangun, bingung mendadak, tidak mau makan minum',
  'Breathless, chest pain, sudden weakness of one side, fell and cannot rise, sudden confusion, does not eat or drink',
  'elderly-signs',
)
/** What the family or the kader noticed; the answer goes to health workers. */
export const moodSigns = {
  ...yes(
    'Murung, menarik diri, menyakiti diri, atau bicara ingin mati',
    'Low, withdrawn, hurts himself or herself, or speaks of dying',
    'mood-signs',
  ),
  sensitive: true,
} as const
