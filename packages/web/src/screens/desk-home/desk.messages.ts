import { i18n } from '../../i18n/i18n.ts'

export const deskMessages = i18n('desk', {
  skip: 'Langsung ke isi',
  board: 'Pantau wilayah',
  due: 'Perlu sekarang',
  registry: 'Pendataan',
  reactions: 'KIPI',
  registers: 'Register',
  stock: 'Persediaan',
  targets: 'Sasaran',
  referrals: 'Rujukan',
  coaching: 'Pendampingan',
  queue: 'Antrean',
  people: 'Orang',
  devices: 'HP lapangan',
  field: 'Kerja lapangan',
  admin: 'Pengelolaan',
  live: 'Tersambung, berubah sendiri',
  lost: 'Sambungan terputus',
  connecting: 'Menyambung',
  account: 'Akun',
  adminTitle: 'Pengelolaan sistem',
  adminLine: 'Akun ini tidak melihat data orang.',
  adminUsers: 'Pengguna, tempat dan cadangan',
  adminUsersText:
    'Untuk saat ini dikelola dari terminal server dengan perintah jejaring. Layar untuk pengguna dan tempat menyusul.',
})
