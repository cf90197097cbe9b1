import { count } from '../../i18n/count.ts'
import { i18n } from '../../i18n/i18n.ts'

export const signInMessages = i18n('sign-in', {
  promise: 'Satu catatan untuk setiap orang, dari rumah sampai Puskesmas',
  tryAs: 'Coba sebagai',
  useThisPhone: 'Pakai HP ini untuk bekerja',
  useThisComputer: 'Masuk dengan nama dan kata sandi',
  sampleData: 'Data contoh, bukan orang sungguhan',
  lost: count({
    other: '{count} catatan yang belum terkirim ikut terhapus: catatlah lagi.',
  }),
  revoked:
    'HP ini sudah dicabut dan data orang di HP ini sudah dihapus. Minta undangan baru kepada bidan.',
  title: 'Masuk',
  again: 'Masuk lagi untuk mengirim',
  againText: 'Catatan di HP ini aman. Anda bisa terus bekerja tanpa masuk.',
  name: 'Nama pengguna',
  password: 'Kata sandi',
  show: 'Tampilkan kata sandi',
  signIn: 'Masuk',
  back: 'Kembali',
  fillBoth: 'Isi nama pengguna dan kata sandi.',
  wrong: 'Nama pengguna atau kata sandi salah. Coba lagi.',
  tooMany: 'Terlalu sering dicoba. Tunggu sebentar, lalu coba lagi.',
  offline: 'Tanpa jaringan. Untuk masuk pertama kali perlu jaringan.',
  unavailable: 'Server belum bisa menjawab. Coba lagi sebentar.',
  roleKader: 'Kader',
  rolePustu: 'Bidan, perawat Pustu',
  rolePuskesmas: 'Petugas Puskesmas',
  roleHead: 'Kepala Puskesmas',
  roleDinas: 'Dinas Kesehatan',
  roleVillage: 'Kepala desa',
  roleAdmin: 'Pengelola sistem',
})
