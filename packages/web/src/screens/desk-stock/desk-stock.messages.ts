import { params } from '@nanostores/i18n'
import { count } from '../../i18n/count.ts'
import { i18n } from '../../i18n/i18n.ts'

export const stockMessages = i18n('desk-stock', {
  title: params('Persediaan, {place}'),
  line: 'Yang habis tidak ditawarkan di sini sampai ada lagi; layanannya dijanjikan di tempat lain.',
  place: 'Tempat',
  staff: 'Petugas hari ini',
  midwife: 'Bidan',
  nurse: 'Perawat',
  doctor: 'Dokter',
  present: params('{who}: ada'),
  absent: params('{who}: tidak ada'),
  missed: 'Dilaporkan habis dari kunjungan, 30 hari',
  missedText: 'Ditandai "tidak diukur, alat atau bahan habis" oleh kader dan petugas.',
  times: count({ other: '{count} kali' }),
  last: params('terakhir {day}'),
  item: 'Bahan',
  left: 'Sisa',
  note: 'Catat',
  uncounted: 'belum dihitung',
  emptySince: params('habis sejak {day}'),
  counted: params('dicatat {day}'),
  in: 'Masuk',
  out: 'Keluar',
  count: 'Hitungan',
  amount: params('Jumlah {item}'),
  save: 'Simpan',
  failed: 'Persediaan belum bisa dimuat.',
  notSaved: 'Belum tersimpan. Coba lagi.',
  again: 'Muat lagi',
})
