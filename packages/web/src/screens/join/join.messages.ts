import { params } from '@nanostores/i18n'
import { i18n } from '../../i18n/i18n.ts'

export const joinMessages = i18n('join', {
  title: 'Pakai HP ini untuk bekerja',
  text: 'Undangan ini untuk satu orang dan berlaku satu kali. Setelah masuk, data wilayah Anda diambil ke HP ini.',
  someoneElse: params('Sekarang {name} masuk di HP ini dan akan digantikan.'),
  start: 'Mulai',
  wrong: 'Undangan ini sudah dipakai atau sudah lewat waktunya. Minta yang baru kepada bidan.',
  tooMany: 'Terlalu sering dicoba. Tunggu sebentar, lalu coba lagi.',
  offline: 'Tanpa jaringan. Coba lagi di tempat yang ada jaringan; undangan masih berlaku.',
  unavailable: 'Server belum bisa menjawab. Coba lagi sebentar.',
  other: 'Masuk dengan nama dan kata sandi',
})
