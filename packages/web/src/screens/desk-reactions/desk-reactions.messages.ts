import { params } from '@nanostores/i18n'
import { count } from '../../i18n/count.ts'
import { i18n } from '../../i18n/i18n.ts'

export const reactionListMessages = i18n('desk-reactions', {
  title: 'Sakit setelah imunisasi (KIPI)',
  line: count({ other: '{count} laporan, yang serius di atas. Laporan serius diteruskan segera.' }),
  year: 'Tahun',
  serious: 'Serius',
  notSerious: 'Tidak serius',
  began: params('Mulai {day}, imunisasi {given}'),
  batch: params('batch {numbers}'),
  noBatch: 'batch tidak tercatat',
  told: params('dilaporkan kepada {whom}'),
  toldNobody: 'belum diteruskan',
  open: 'belum dilengkapi petugas',
  download: 'Unduh',
  print: 'Cetak',
  emptyTitle: 'Belum ada laporan tahun ini',
  emptyText: 'Laporan dibuat dari halaman orangnya, juga oleh kader di HP.',
  failed: 'Daftar belum bisa dimuat.',
  again: 'Muat lagi',
})
