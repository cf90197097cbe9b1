import { params } from '@nanostores/i18n'
import { i18n } from '../../i18n/i18n.ts'

export const registerMessages = i18n('desk-registers', {
  title: params('Register, {service}'),
  line: params('{month}. Satu baris untuk setiap kunjungan, menurut keadaan sekarang.'),
  service: 'Layanan',
  month: 'Bulan',
  allVillages: 'Semua desa',
  download: 'Unduh (CSV)',
  first: params('{shown} baris pertama. Berkas unduhan berisi semuanya.'),
  emptyTitle: 'Belum ada kunjungan pada bulan ini',
  emptyText: 'Pilih bulan atau layanan lain. Barisnya terisi sendiri dari kunjungan yang dicatat.',
  failed: 'Register belum bisa dimuat.',
  again: 'Muat lagi',
  noted: 'Setiap kali dibuka atau diunduh, tercatat siapa yang melihatnya.',
})
