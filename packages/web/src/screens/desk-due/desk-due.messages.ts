import { count, params } from '@nanostores/i18n'
import { i18n } from '../../i18n/i18n.ts'

export const dueMessages = i18n('desk-due', {
  title: params('Perlu sekarang, {place}'),
  line: params('Keadaan {day}. Yang paling mendesak di atas.'),
  village: 'Desa',
  filter: 'Layanan',
  all: params('Semua layanan ({people})'),
  option: params('{service} ({people})'),
  referral: 'Rujukan belum dijawab',
  people: count({ other: '{count} orang' }),
  noPosyandu: 'Tanpa Posyandu',
  overdue: params('lewat {days} hari'),
  dueUntil: params('sampai {day}'),
  referred: params('Dirujuk ke {to}, {day}'),
  waitsFor: params('menunggu {days} hari'),
  toPustu: 'Pustu',
  toPuskesmas: 'Puskesmas',
  toHospital: 'rumah sakit',
  emptyTitle: 'Tidak ada yang perlu dilayani sekarang',
  emptyText: 'Daftar ini terisi sendiri begitu ada layanan yang jatuh tempo.',
  failed: 'Daftar belum bisa dimuat.',
  stale: 'Tanpa jaringan. Daftar ini yang terakhir diterima.',
  again: 'Muat lagi',
  loading: params('Memuat {done} dari {of} orang'),
  cut: params('Ditampilkan {done} dari {of} orang.'),
})
