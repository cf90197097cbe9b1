import { params } from '@nanostores/i18n'
import { i18n } from '../../i18n/i18n.ts'

export const samePeopleMessages = i18n('same-people', {
  title: 'Mungkin orang yang sama',
  explain:
    'Dua catatan yang mirip. Tanyakan ke keluarganya, lalu pilih. Yang bukan orang yang sama tidak ditampilkan lagi.',
  none: 'Tidak ada yang tercatat dua kali',
  noneText: 'Kalau dua nama terlihat mirip, keduanya muncul di sini.',
  same: params('Sama: {facts}'),
  near: params('Mirip: {facts}'),
  differs: params('Beda: {facts}'),
  name: 'nama',
  birthDate: 'tanggal lahir',
  mother: 'nama ibu',
  nik: '4 angka akhir NIK',
  household: 'keluarga',
  sex: 'jenis kelamin',
  born: params('Lahir {day}'),
  bornAbout: params('Lahir sekitar {day}'),
  motherIs: params('Ibu {name}'),
  nikEnds: params('NIK …{end}'),
  lastVisit: params('Kunjungan terakhir {day}'),
  noVisit: 'Belum ada kunjungan',
  compare: 'Bandingkan',
  apart: 'Bukan orang yang sama',
  toldApart: params('{one} dan {other} dicatat sebagai dua orang.'),
  undo: 'Batalkan',
  tooLate: 'Sudah terkirim, tidak bisa dibatalkan lagi di sini.',
})
