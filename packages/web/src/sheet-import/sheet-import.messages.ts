import { params } from '@nanostores/i18n'
import { count } from '../i18n/count.ts'
import { i18n } from '../i18n/i18n.ts'

export const sheetImportMessages = i18n('sheet-import', {
  title: 'Periksa sebelum disimpan',
  toTake: count({ other: '{count} perubahan akan disimpan' }),
  same: count({ other: '{count} sudah sama' }),
  refused: count({ other: '{count} baris ditolak' }),
  more: count({ other: 'dan {count} lagi' }),
  take: count({ other: 'Simpan {count} perubahan' }),
  taken: count({ other: '{count} perubahan tersimpan.' }),
  nothing: 'Tidak ada yang perlu disimpan.',
  cancel: 'Batal',
  close: 'Tutup',
  row: 'Baris',
  rowOf: params('Baris {row}'),
  cell: 'Isi',
  what: 'Yang perlu diperbaiki',
  offline: 'Berkas belum terkirim. Tidak ada yang berubah. Periksa jaringan, lalu unggah lagi.',
  conflict: 'Orang lain baru saja mengubah daftar ini. Tidak ada yang disimpan; unggah lagi.',
})
