import { params } from '@nanostores/i18n'
import { count } from '../../i18n/count.ts'
import { i18n } from '../../i18n/i18n.ts'

export const referralListMessages = i18n('desk-referrals', {
  title: 'Rujukan belum dijawab',
  line: count({ other: '{count} rujukan menunggu. Yang paling lama lewat waktunya di atas.' }),
  to: params('ke {to}'),
  pustu: 'Pustu',
  puskesmas: 'Puskesmas',
  hospital: 'rumah sakit',
  number: params('nomor {number}'),
  came: params('sudah datang {day}'),
  waits: count({ other: '{count} hari' }),
  emptyTitle: 'Semua rujukan sudah dijawab',
  emptyText: 'Rujukan baru dari Posyandu dan Pustu muncul di sini.',
  failed: 'Daftar rujukan belum bisa dimuat.',
  again: 'Muat lagi',
  all: 'Semua',
  filter: 'Rujukan ke',
  cut: params('Ditampilkan {shown} dari {total}.'),
})
