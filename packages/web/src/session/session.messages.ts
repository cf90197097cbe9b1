import { count } from '../i18n/count.ts'
import { i18n } from '../i18n/i18n.ts'

export const sessionMessages = i18n('session', {
  signOut: 'Keluar',
  signOutAnyway: 'Keluar sekarang?',
  undelivered: count({
    other:
      '{count} catatan belum terkirim. Catatan tetap aman di HP ini dan dikirim setelah Anda masuk lagi.',
  }),
  undeliveredDecisions: count({
    other:
      '{count} catatan rapat belum terkirim. Catatan tetap aman di laptop ini dan dikirim setelah Anda masuk lagi di sini dan membuka Rapat.',
  }),
  stay: 'Tetap masuk',
  tight:
    'HP hampir penuh. Hapus foto atau video yang tidak perlu. Catatan yang sudah tersimpan tetap aman.',
  unstored: 'Belum tersimpan. Isian masih di layar ini: simpan sekali lagi.',
  unstoredFull:
    'Belum tersimpan: HP ini penuh. Isian masih di layar ini. Hapus foto atau video yang tidak perlu, lalu simpan lagi.',
  unsafe:
    'Untuk mencoba saja: tanpa https, data di HP ini tidak terkunci dan aplikasi tidak terbuka tanpa jaringan.',
  newVersion: 'Versi baru siap.',
  useNow: 'Pakai sekarang',
})
