import { params } from '@nanostores/i18n'
import { i18n } from '../../i18n/i18n.ts'

export const arrivalMessages = i18n('arrivals', {
  title: 'Pindah masuk',
  explain: 'Dicatat pindah ke sini dari desa lain. Terima bila sudah datang, juga tanpa jaringan.',
  told: params('Daftar dari server, {day}.'),
  neverTold: 'Daftarnya belum pernah diambil. Sambungkan sekali ke jaringan.',
  notForKader: 'Pendatang diterima bidan',
  notForKaderText:
    'Catatan orang yang pindah ke sini diambil oleh bidan atau petugas Puskesmas. Yang belum tercatat di mana pun boleh Anda daftarkan.',
  none: 'Tidak ada yang ditunggu',
  noneText: 'Siapa yang dicatat pindah ke sini dari desa lain muncul di daftar ini.',
  notListed:
    'Sudah datang tetapi tidak ada di daftar? Daftarkan dulu. Namanya muncul di sini begitu desa asal mencatat pindahnya; lalu pilih “Ini orangnya” dan riwayatnya disambung.',
  register: 'Daftarkan orang baru',
  others: 'Pindah keluar, dan tercatat dua kali',
  from: params('Dari {village}, {day}'),
  motherIs: params('ibu {name}'),
  declined: params('Dijawab bukan warga kami oleh {name}'),
  receive: params('Terima {name}'),
  livedHere: params('{name} dahulu tercatat di sini. Catatannya dilanjutkan.'),
  goOn: 'Terima, lanjutkan catatannya',
  maybe: 'Mungkin sudah didaftarkan di sini',
  itIs: 'Ini orangnya',
  save: 'Terima',
  done: params('{name} diterima.'),
  history: 'Riwayatnya datang sendiri begitu ada jaringan.',
  open: 'Buka',
  undo: 'Batalkan',
  undone: params('Penerimaan {name} dibatalkan.'),
  sending: 'Sedang dikirim. Coba lagi sebentar.',
  sent: 'Sudah terkirim. Batalkan lewat pendataan warga.',
})
