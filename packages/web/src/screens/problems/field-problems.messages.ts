import { i18n } from '../../i18n/i18n.ts'

export const fieldProblemMessages = i18n('field-problems', {
  title: 'Masalah',
  empty: 'Belum ada laporan',
  emptyText: 'Alat rusak, obat habis, tempat terkunci: laporkan dari sini, juga tanpa jaringan.',
  open: 'Belum selesai',
  closed: 'Selesai',
  waits: 'Tersimpan di HP ini, terkirim saat ada jaringan',
  gone: 'Masalah ini tidak ada di HP ini.',
})
