import { params } from '@nanostores/i18n'
import { count } from '../../i18n/count.ts'
import { i18n } from '../../i18n/i18n.ts'

export const deviceMessages = i18n('desk-devices', {
  title: 'HP lapangan',
  line: 'Siapa bekerja dengan HP mana, kapan HP terakhir menghubungi server, dan apa yang belum terkirim.',
  search: 'Cari nama',
  kader: 'Kader',
  pustu: 'Bidan atau perawat Pustu',
  noDevice: 'Belum pernah memakai HP',
  phone: params('HP …{name}'),
  heard: params('terakhir {when}'),
  undelivered: count({ other: '{count} catatan belum terkirim' }),
  allSent: 'saat itu semua terkirim',
  revokedAt: params('Dicabut {when}'),
  invite: 'Undang HP baru',
  inviteTitle: params('HP baru untuk {name}'),
  inviteText: 'Pindai kode ini dengan kamera HP yang akan dipakai, atau kirim tautannya.',
  inviteUntil: params('Berlaku satu kali, sampai besok pukul {time}.'),
  inviteCode: 'Kode QR undangan',
  share: 'Kirim tautan',
  copied: 'Tautan disalin',
  revoke: 'Cabut',
  revokeTitle: 'Cabut HP ini?',
  revokeText:
    'HP ini tidak bisa lagi mengirim atau mengambil data. Begitu menghubungi server, semua data di HP ini dihapus.',
  revokeLoses: count({
    other: 'Saat itu {count} catatan belum terkirim.',
  }),
  revokeShared: params('HP ini juga dipakai {names}: catatan mereka di HP ini ikut dihapus.'),
  revokeSince: params(
    'Terakhir menghubungi server {when}. Yang dicatat sesudahnya belum ada di server dan ikut hilang.',
  ),
  revokeAtHand:
    'Bila HP itu ada di tangan, kirim dulu semua catatannya, atau simpan sebagai berkas (Pengiriman) dan buka di sini.',
  revokeNow: 'Cabut sekarang',
  keep: 'Biarkan',
  revoked: 'HP dicabut. Datanya dihapus begitu HP itu menghubungi server.',
  notDone: 'Belum berhasil. Coba lagi.',
  anothers:
    'Dalam demo ini Anda hanya dapat mencabut HP yang baru saja Anda undang sendiri. HP ini mungkin milik pengunjung lain.',
  phoneFile: 'Berkas dari HP',
  phoneFileTitle: 'Isi berkas dari HP',
  phoneFileTaken: count({ other: '{count} catatan ada di server.' }),
  phoneFileRefused: count({ other: '{count} catatan ditolak. Alasannya ada di bawah.' }),
  phoneFileUnknown:
    'Berkas ini tidak bisa dibuka di sini: rusak, dari HP di wilayah lain, atau HP itu sudah dicabut.',
  failed: 'Daftar belum bisa dimuat.',
  again: 'Muat lagi',
  empty: 'Tidak ada petugas lapangan',
  emptyText: 'Tidak ada yang cocok dengan pencarian, atau belum ada akun di wilayah Anda.',
  more: 'Masih ada yang lain. Cari dengan nama.',
})
