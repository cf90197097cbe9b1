import { params } from '@nanostores/i18n'
import { count } from '../../i18n/count.ts'
import { i18n } from '../../i18n/i18n.ts'

export const homeMessages = i18n('field-home', {
  morning: params('Selamat pagi, {name}'),
  noon: params('Selamat siang, {name}'),
  afternoon: params('Selamat sore, {name}'),
  evening: params('Selamat malam, {name}'),
  kader: params('Kader {place} · {rts}'),
  rts: params('RT {list}'),
  more: 'Lainnya',
  openToday: 'Hari buka, hari ini',
  noSession: 'Tidak ada hari buka hari ini',
  expected: params('{count} orang ditunggu'),
  due: params('{count} orang perlu dilayani'),
  underFive: 'balita',
  pregnant: 'ibu hamil',
  school: 'sekolah',
  adult: 'dewasa',
  elderly: 'lansia',
  openSession: 'Buka daftar Posyandu',
  seeDue: 'Lihat siapa saja',
  tasks: 'Tugas saya',
  urgentFirst: 'yang paling mendesak di atas',
  allTasks: params('Lihat semua {count} tugas'),
  noTasks: 'Tidak ada tugas hari ini',
  noTasksText: 'Semua yang jatuh tempo sudah dilayani.',
  empty: 'Belum ada orang di HP ini',
  emptyText: 'Daftar diambil saat ada jaringan. Anda sudah bisa mendaftarkan orang.',
  register: 'Daftarkan orang baru',
  people: 'orang',
  coming: count({
    one: '{count} orang ditunggu pindah ke sini',
    many: '{count} orang ditunggu pindah ke sini',
  }),
})
