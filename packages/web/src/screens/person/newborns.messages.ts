import { params } from '@nanostores/i18n'
import { i18n } from '../../i18n/i18n.ts'

export const newbornMessages = i18n('newborns', {
  born: params('Bayi lahir {day}, belum terdaftar'),
  bornOf: params('Bayi ke-{nth} dari {of}, lahir {day}, belum terdaftar'),
  explain: params('Didaftarkan sebagai {name}, serumah dengan ibunya. Laki-laki atau perempuan?'),
  name: params('Bayi {mother}'),
  nameNth: params('Bayi {nth} {mother}'),
  boy: 'Laki-laki',
  girl: 'Perempuan',
  registered: params('{name} terdaftar.'),
  open: 'Timbang dan catat',
  notSo: 'Tidak perlu didaftarkan dari sini',
  as_registered: 'Sudah didaftarkan',
  as_died: 'Meninggal saat atau sesudah lahir',
  as_none: 'Bukan kelahiran, salah catat',
  settled: params('Kelahiran {day} tidak lagi ditanyakan.'),
  takenBack: params('Persalinan {day} sudah dibatalkan'),
  stillRegistered: params('{name} masih terdaftar dari persalinan itu. Salah daftar?'),
  look: 'Lihat orangnya',
  strikeOff: 'Ya, keluarkan',
  keepRegistered: 'Tetap terdaftar',
  registeredByMistake: 'salah daftar',
  undo: 'Batalkan',
  tooLate: 'Sudah terkirim. Buka orangnya untuk memperbaiki.',
})
