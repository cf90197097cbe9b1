import { count, params } from '@nanostores/i18n'
import { i18n } from '../../i18n/i18n.ts'

export const correctMessages = i18n('correct', {
  title: 'Ubah data',
  nikKept: 'Sudah tersimpan dan tidak ditampilkan. Isi hanya bila salah.',
  wasEstimated: 'Tanggal lahir yang sekarang adalah perkiraan.',
  nothingNew: 'Belum ada yang diubah.',
  save: 'Simpan perubahan',
  address: 'Rumah dan alamat',
  wholeHouse: count({
    one: 'Berlaku untuk {count} orang serumah.',
    many: 'Berlaku untuk {count} orang serumah.',
  }),
  otherHouse: params('Hanya {name} pindah ke keluarga lain'),
  otherHouseText: 'Menikah, ikut anak, atau salah keluarga',
  joinTitle: 'Pindah keluarga',
  join: 'Pindahkan',
  sameHouse: params('{name} sudah tercatat di keluarga ini.'),
})
