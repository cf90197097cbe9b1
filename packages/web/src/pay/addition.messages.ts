import { params } from '@nanostores/i18n'
import { i18n } from '../i18n/i18n.ts'

export const additionMessages = i18n('pay-addition', {
  activity: 'Kegiatan',
  on: 'Tanggal',
  quantity: params('Berapa {unit}'),
  what: 'Di mana, untuk apa',
  save: 'Kirim untuk disetujui',
  twice: 'Pekerjaan ini sudah dicatat pada hari itu dengan kata yang sama.',
  refused:
    'Kerja pada hari itu tidak dibayar: menurut daftar petugas kader ini tidak bertugas hari itu, atau sudah lewat 6 bulan. Bila daftarnya keliru, minta Puskesmas memperbaikinya.',
  failed: 'Belum terkirim. Isian masih di sini; coba lagi saat ada sinyal.',
})
