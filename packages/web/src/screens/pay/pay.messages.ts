import { params } from '@nanostores/i18n'
import { count } from '../../i18n/count.ts'
import { i18n } from '../../i18n/i18n.ts'

export const ownPayMessages = i18n('own-pay', {
  title: 'Kerja dan insentif saya',
  month: 'Bulan',
  openMonth: params('{month}, belum diajukan'),
  none: 'Belum ada yang dapat ditampilkan',
  noneText: 'Buka sekali saat ada sinyal. Sesudah itu terbaca juga tanpa sinyal.',
  again: 'Muat lagi',
  old: params('Tanpa sinyal. Keadaan {when}.'),
  notClaimed: 'Belum diajukan',
  underway: 'Menunggu dibayar',
  paid: 'Sudah dibayar',
  claims: 'Pengajuan',
  claim: params('Ajukan {amount}'),
  changed: 'Jumlahnya baru saja berubah. Lihat lagi, lalu ajukan.',
  notSent: 'Belum terkirim. Coba lagi saat ada sinyal.',
  nothing: 'Belum ada yang dapat diajukan bulan ini.',
  work: 'Kerja bulan ini',
  noWork: 'Belum ada kerja tercatat bulan ini.',
  offTask: count({
    other:
      '{count} pekerjaan tidak dibayar: menurut daftar petugas Anda tidak bertugas pada harinya. Bila keliru, minta Puskesmas memperbaikinya.',
  }),
  add: 'Tambah kerja lain',
  waitsForApproval: 'menunggu disetujui',
  refused: params('tidak disetujui {name}: {why}'),
  disagree: 'Tidak setuju? Tulis mengapa',
  dispute: 'Kirim keberatan',
  withdraw: 'Tarik pengajuan',
})
