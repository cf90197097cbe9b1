/** Words for TB. A kader says that somebody should be examined, never that it is TB; days of referral are ours. */
import { text } from '../observation.ts'
import { type Outcome, scale } from '../outcome.ts'
import { months } from '../../calendar/local-date.ts'
import type { SputumFollowUp } from '../../clinical/tuberculosis.ts'

export const tbSymptomScale = scale(text('Tanda', 'Signs'), {
  none: { label: text('Tidak ada tanda', 'No sign'), status: 'ok' },
  contact: {
    label: text('Tidak ada tanda, kontak perlu diperiksa', 'No sign, a contact to be examined'),
    clinical: text('Kontak TBC tanpa gejala', 'TB contact without symptoms'),
    status: 'act',
    advice: text(
      'Periksa ke Puskesmas, mungkin perlu obat pencegahan.',
      'See the Puskesmas; a preventive drug may be needed.',
    ),
    refer: { to: 'puskesmas', withinDays: 7 },
  },
  present: {
    label: text('Ada tanda, perlu diperiksa', 'Signs, needs an examination'),
    clinical: text('Gejala TBC', 'TB symptom'),
    status: 'act',
    advice: text('Pakai masker, periksa minggu ini.', 'Wear a mask, be examined this week.'),
    refer: { to: 'puskesmas', withinDays: 7 },
  },
} satisfies Record<string, Outcome>)

export const presumptionScale = scale(text('Perlu tes dahak', 'Needs a sputum test'), {
  'not-presumed': {
    label: text('Belum perlu tes dahak', 'No sputum test needed'),
    clinical: text('Bukan terduga TBC', 'TB not presumed'),
    status: 'ok',
  },
  presumed: {
    label: text('Perlu tes dahak', 'Needs a sputum test'),
    clinical: text('Terduga TBC', 'Presumed TB'),
    status: 'act',
    advice: text(
      'Antar ke Puskesmas dalam tiga hari untuk tes dahak.',
      'To the Puskesmas within three days for a sputum test.',
    ),
    refer: { to: 'puskesmas', withinDays: 3 },
  },
} satisfies Record<string, Outcome>)

/** Who is asked every month instead of every year. */
export const tbRiskScale = scale(text('Seberapa sering ditanya', 'How often to ask'), {
  usual: { label: text('Tanya lagi setahun lagi', 'Ask again in a year'), status: 'ok' },
  raised: {
    label: text('Tanya lagi setiap bulan', 'Ask again every month'),
    clinical: text('Kelompok berisiko TBC', 'Group at risk of TB'),
    status: 'watch',
    again: months(1),
  },
} satisfies Record<string, Outcome>)

export const tbTestScale = scale(text('Hasil tes', 'Result'), {
  negative: {
    label: text('Hasil baik', 'Good result'),
    clinical: text('Negatif', 'Negative'),
    status: 'ok',
  },
  pending: {
    label: text('Menunggu hasil', 'Waiting for the result'),
    status: 'watch',
    advice: text('Catat hasilnya bila sudah ada.', 'Write the result down when it comes.'),
  },
  invalid: {
    label: text('Tes harus diulang', 'The test must be repeated'),
    clinical: text('Hasil gagal', 'Invalid'),
    status: 'act',
    advice: text('Ambil dahak lagi minggu ini.', 'Take sputum again this week.'),
  },
  'learn-resistance': {
    label: text('Perlu obat, kirim tes lanjutan', 'Needs treatment; send a further test'),
    clinical: text('BTA positif, TCM untuk resistansi', 'Smear positive, TCM for resistance'),
    status: 'act',
    advice: text(
      'Mulai obat dalam seminggu, kirim dahak untuk TCM.',
      'Start treatment within a week, send sputum for TCM.',
    ),
  },
  positive: {
    label: text('Perlu obat', 'Needs treatment'),
    clinical: text('Hasil mendukung TBC', 'Result supports TB'),
    status: 'act',
    advice: text('Mulai obat dalam seminggu.', 'Start treatment within a week.'),
  },
  resistant: {
    label: text('Perlu pengobatan rumah sakit', 'Needs treatment by the hospital'),
    clinical: text('Resistan rifampisin', 'Rifampicin resistant'),
    status: 'act',
    advice: text('Rujuk ke layanan TBC resistan obat.', 'Refer to drug-resistant TB care.'),
    refer: { to: 'hospital', withinDays: 7 },
  },
} satisfies Record<string, Outcome>)

export const tbStartScale = scale(text('Pengobatan', 'Treatment'), {
  sensitive: {
    label: text('Mulai berobat, 6 bulan', 'Treatment began, 6 months'),
    clinical: text('TBC sensitif obat', 'Drug-sensitive TB'),
    status: 'watch',
    advice: text(
      'Minum obat setiap hari sampai selesai, diawasi.',
      'Take the drug every day to the end, observed.',
    ),
  },
  resistant: {
    label: text('Mulai berobat di rumah sakit', 'Treatment began at the hospital'),
    clinical: text('TBC resistan obat', 'Drug-resistant TB'),
    status: 'watch',
    advice: text('Minum obat setiap hari, diawasi.', 'Take the drug every day, observed.'),
  },
} satisfies Record<string, Outcome>)

export const tbDrugScale = scale(text('Obat', 'Drug'), {
  all: { label: text('Obat diminum teratur', 'Drug taken regularly'), status: 'ok' },
  'some-missed': {
    label: text('Ada obat yang terlewat', 'Some doses missed'),
    status: 'act',
    advice: text(
      'Cari sebabnya, pengawas mendampingi setiap hari.',
      'Find the reason; the observer helps every day.',
    ),
    refer: { to: 'pustu', withinDays: 3 },
  },
  stopped: {
    label: text('Berhenti minum obat', 'Stopped taking the drug'),
    clinical: text('Mangkir', 'Treatment interrupted'),
    status: 'act',
    advice: text('Hubungi petugas hari ini.', 'Call the health worker today.'),
    refer: { to: 'puskesmas', withinDays: 1 },
  },
} satisfies Record<string, Outcome>)

export const sideEffectScale = scale(text('Keluhan karena obat', 'Side effects'), {
  none: { label: text('Tidak ada keluhan', 'No complaint'), status: 'ok' },
  present: {
    label: text('Ada keluhan karena obat', 'Complaints from the drug'),
    status: 'act',
    advice: text(
      'Jangan berhenti sendiri, temui petugas besok.',
      'Do not stop by yourself; see the health worker tomorrow.',
    ),
    refer: { to: 'puskesmas', withinDays: 1 },
  },
} satisfies Record<string, Outcome>)

export const observerScale = scale(text('Pengawas minum obat', 'Observer'), {
  ready: { label: text('Ada pengawas', 'There is an observer'), status: 'ok' },
  untaught: {
    label: text('Pengawas belum diberi penjelasan', 'The observer was not taught'),
    status: 'watch',
    advice: text('Jelaskan tugas pengawas minggu ini.', 'Teach the observer this week.'),
  },
  none: {
    label: text('Belum ada pengawas', 'No observer'),
    status: 'act',
    advice: text('Tunjuk keluarga atau kader.', 'Name a relative or a kader.'),
  },
} satisfies Record<string, Outcome>)

export const sputumScale = scale(text('Dahak', 'Sputum'), {
  converted: {
    label: text('Dahak sudah bersih', 'The sputum is clean'),
    clinical: text('Konversi', 'Converted'),
    status: 'ok',
  },
  'early-positive': {
    label: text('Dahak belum bersih', 'The sputum is not clean'),
    clinical: text('Masih positif, periksa resistansi', 'Still positive, test for resistance'),
    status: 'act',
    advice: text('Periksa TCM, nilai kepatuhan.', 'Test by TCM, look at adherence.'),
  },
  'late-positive': {
    label: text('Dahak belum bersih, ke dokter', 'The sputum is not clean, see the doctor'),
    clinical: text('Positif sejak bulan ke-5: gagal', 'Positive from month 5: failure'),
    status: 'act',
    advice: text('Dokter menilai ulang pengobatan.', 'The doctor looks at the treatment again.'),
    refer: { to: 'hospital', withinDays: 7 },
  },
} satisfies Record<SputumFollowUp, Outcome>)

const over = (id: string, en: string) =>
  ({ label: text('Pengobatan berakhir', 'Treatment is over'), clinical: text(id, en) }) as const
const unsuccessful = {
  status: 'act',
  advice: text('Dokter menilai langkah berikutnya.', 'The doctor decides the next step.'),
} as const
export const tbOutcomeScale = scale(text('Hasil pengobatan', 'Outcome'), {
  cured: { ...over('Sembuh', 'Cured'), status: 'ok' },
  completed: { ...over('Pengobatan lengkap', 'Completed'), status: 'ok' },
  'not-evaluated': { ...over('Tidak dievaluasi', 'Not evaluated'), status: 'watch' },
  lost: {
    ...over('Putus berobat', 'Lost to follow-up'),
    status: 'act',
    advice: text('Lacak dan ajak berobat lagi.', 'Trace the person and offer treatment again.'),
  },
  failed: { ...over('Gagal', 'Failed'), ...unsuccessful },
  died: { ...over('Meninggal', 'Died'), status: 'watch' },
} satisfies Record<string, Outcome>)

export const investigationScale = scale(text('Pelacakan kontak', 'Contact investigation'), {
  complete: { label: text('Kontak sudah diperiksa', 'Contacts examined'), status: 'ok' },
  'too-few': {
    label: text('Kontak yang didaftar kurang dari 20', 'Fewer than 20 contacts listed'),
    status: 'watch',
    advice: text('Cari kontak di luar rumah.', 'Look for contacts outside the house.'),
  },
  'not-all-examined': {
    label: text('Masih ada kontak yang belum diperiksa', 'Some contacts are not examined'),
    status: 'act',
    advice: text('Kunjungi yang belum diperiksa.', 'Visit those who are not examined.'),
  },
} satisfies Record<string, Outcome>)

export const contactScale = scale(text('Kontak', 'Contact'), {
  household: { label: text('Tercatat, serumah', 'Listed, same house'), status: 'watch' },
  close: { label: text('Tercatat, sering bersama', 'Listed, often together'), status: 'watch' },
} satisfies Record<string, Outcome>)

export const contactResultScale = scale(text('Hasil', 'Result'), {
  'not-eligible': { label: text('Tidak perlu obat', 'No drug needed'), status: 'ok' },
  preventive: {
    label: text('Perlu obat pencegahan', 'Needs a preventive drug'),
    clinical: text('TPT', 'TPT'),
    status: 'act',
    advice: text('Mulai obat pencegahan minggu ini.', 'Start the preventive drug this week.'),
  },
  presumed: {
    label: text('Perlu tes dahak', 'Needs a sputum test'),
    clinical: text('Terduga TBC', 'Presumed TB'),
    status: 'act',
    advice: text('Tes dahak dalam tiga hari.', 'Sputum test within three days.'),
  },
  treatment: {
    label: text('Perlu obat', 'Needs treatment'),
    clinical: text('OAT', 'TB treatment'),
    status: 'act',
    advice: text('Mulai obat dalam seminggu.', 'Start treatment within a week.'),
  },
} satisfies Record<string, Outcome>)

export const preventiveStartScale = scale(text('Obat pencegahan', 'Preventive drug'), {
  started: {
    label: text('Obat pencegahan dimulai', 'Preventive drug began'),
    status: 'watch',
    advice: text('Ambil obat tiap bulan sampai selesai.', 'Get the drug every month to the end.'),
  },
} satisfies Record<string, Outcome>)

export const preventiveOutcomeScale = scale(text('Hasil', 'Outcome'), {
  completed: { label: text('Obat pencegahan selesai', 'Preventive drug completed'), status: 'ok' },
  other: { label: text('Berakhir karena sebab lain', 'Ended otherwise'), status: 'watch' },
  stopped: { label: text('Dihentikan petugas', 'Stopped by the health worker'), status: 'watch' },
  lost: {
    label: text('Tidak dilanjutkan', 'Not continued'),
    status: 'act',
    advice: text('Tanyakan sebabnya, tawarkan lagi.', 'Ask why, offer it again.'),
  },
  ill: {
    label: text('Menjadi sakit, diobati', 'Became ill, treated'),
    status: 'act',
    advice: text('Mulai obat dalam seminggu.', 'Start treatment within a week.'),
  },
} satisfies Record<string, Outcome>)
