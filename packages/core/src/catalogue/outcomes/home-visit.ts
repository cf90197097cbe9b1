/** Words for visits at home. The days of a referral are ours unless a danger sign says now. */
import { months } from '../../calendar/local-date.ts'
import { type Text, text } from '../observation.ts'
import { scale } from '../outcome.ts'
import { warningSignScale } from './warning-signs.ts'

/** A contact with a health worker that the book should show. */
export const contactScale = (name: Text, withinDays: number) =>
  scale(name, {
    done: { label: text('Sudah diperiksa petugas', 'Seen by a health worker'), status: 'ok' },
    missed: {
      label: text('Belum diperiksa petugas', 'Not seen by a health worker'),
      status: 'act',
      advice: text(
        'Buat janji dengan bidan sekarang, temani bila perlu.',
        'Make an appointment with the midwife now, go along if needed.',
      ),
      refer: { to: 'pustu', withinDays },
    },
  })

export const bookSeenScale = scale(text('Buku KIA', 'KIA book'), {
  seen: { label: text('Buku KIA dilihat', 'KIA book seen'), status: 'ok' },
  'not-seen': {
    label: text('Buku KIA tidak ada', 'No KIA book'),
    status: 'watch',
    advice: text('Minta Buku KIA di Pustu.', 'Ask for a KIA book at the Pustu.'),
  },
})

const ironTabletScale = scale(text('Tablet tambah darah', 'Iron tablets'), {
  taken: { label: text('Tablet diminum', 'Tablet taken'), status: 'ok' },
  'not-taken': {
    label: text('Tablet tidak diminum', 'Tablet not taken'),
    status: 'watch',
    advice: text(
      'Minum satu tablet tiap malam sesudah makan.',
      'Take one tablet every night after eating.',
    ),
  },
})

/** @param contact what the book should show, and within how many days it is made good */
export const motherVisitScales = (contact: Text, withinDays: number) => ({
  signs: warningSignScale,
  contact: contactScale(contact, withinDays),
  tablet: ironTabletScale,
  book: bookSeenScale,
})

export const newbornCareScale = scale(text('Perawatan bayi', 'Care of the baby'), {
  good: { label: text('Bayi dirawat baik', 'The baby is cared for well'), status: 'ok' },
  teach: {
    label: text('Ajari merawat bayi', 'Teach the care of the baby'),
    status: 'watch',
    advice: text(
      'Hanya ASI, susui sesering bayi mau, jaga tetap hangat.',
      'Only breast milk, as often as the baby wants; keep warm.',
    ),
  },
})

export const immunisedScale = scale(text('Imunisasi', 'Immunisation'), {
  complete: { label: text('Imunisasi sesuai umur', 'Immunised for the age'), status: 'ok' },
  behind: {
    label: text('Imunisasi tertinggal', 'Immunisation is behind'),
    status: 'act',
    advice: text(
      'Ajak ke hari Posyandu atau Pustu berikutnya.',
      'Bring the child to the next Posyandu day or the Pustu.',
    ),
    refer: { to: 'pustu', withinDays: 30 },
  },
})

export const absenceScale = scale(text('Kehadiran', 'Attendance'), {
  elsewhere: { label: text('Dilayani di tempat lain', 'Served elsewhere'), status: 'ok' },
  obstacle: {
    label: text('Ada hambatan untuk datang', 'Something keeps from coming'),
    status: 'watch',
    advice: text(
      'Sepakati hari dan siapa yang mengantar.',
      'Agree on a day and on who takes along.',
    ),
    again: months(1),
  },
  unwilling: {
    label: text('Tidak mau datang, petugas mengunjungi', 'Unwilling, a health worker visits'),
    status: 'act',
    advice: text(
      'Dengarkan alasannya, beri tahu petugas Pustu.',
      'Listen to the reason, tell the Pustu.',
    ),
    refer: { to: 'pustu', withinDays: 14 },
  },
})

export const supplyScale = scale(text('Persediaan obat', 'Supply of drugs'), {
  enough: { label: text('Obat masih ada', 'Drug left'), status: 'ok' },
  empty: {
    label: text('Obat habis', 'Drug used up'),
    status: 'act',
    advice: text('Ambil obat ke Pustu besok.', 'Get the drug at the Pustu tomorrow.'),
    refer: { to: 'pustu', withinDays: 1 },
  },
})

export const moodSignScale = scale(text('Tindak lanjut', 'Follow-up'), {
  none: { label: text('Tidak perlu tindak lanjut', 'No follow-up needed'), status: 'ok' },
  needed: {
    label: text('Perlu tindak lanjut', 'Needs follow-up'),
    status: 'act',
    advice: text(
      'Dampingi ke Puskesmas hari ini, jangan dimarahi.',
      'Go along to the Puskesmas today, do not scold.',
    ),
    refer: { to: 'puskesmas', withinDays: 0 },
  },
})

export const schoolScale = scale(text('Sekolah', 'School'), {
  goes: { label: text('Bersekolah', 'Goes to school'), status: 'ok' },
  'does-not-go': {
    label: text('Tidak bersekolah', 'Does not go to school'),
    status: 'watch',
    advice: text(
      'Ajak ke Posyandu remaja, laporkan ke pemerintah desa.',
      'Invite to the Posyandu for teenagers, tell the village.',
    ),
  },
})

export const aloneScale = scale(text('Keluarga', 'Family'), {
  'with-family': { label: text('Ada yang menemani', 'Not alone'), status: 'ok' },
  alone: {
    label: text('Tinggal sendiri', 'Lives alone'),
    status: 'watch',
    advice: text(
      'Cari tetangga yang menengok tiap hari.',
      'Find a neighbour who looks in every day.',
    ),
  },
})

export const visitResultScale = scale(text('Hasil kunjungan', 'Result of the visit'), {
  served: { label: text('Terlayani', 'Served'), status: 'ok' },
  agreed: {
    label: text('Ada janji', 'An agreement'),
    status: 'ok',
    advice: text('Ingatkan sehari sebelumnya.', 'Remind the day before.'),
  },
  'visit-again': {
    label: text('Kunjungi lagi', 'Visit again'),
    status: 'watch',
    advice: text(
      'Datang lagi minggu depan; sesudah dua kali, bersama petugas Pustu.',
      'Come again next week; after two times, with the Pustu.',
    ),
  },
  'correct-data': {
    label: text('Perbaiki data', 'Correct the data'),
    status: 'watch',
    advice: text(
      'Perbaiki data orang ini atau catat pindah.',
      'Correct the data of this person, or write down the move.',
    ),
  },
})
