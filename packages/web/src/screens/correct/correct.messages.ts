import { params } from '@nanostores/i18n'
import { count } from '../../i18n/count.ts'
import { i18n } from '../../i18n/i18n.ts'

export const correctMessages = i18n('correct', {
  title: 'Ubah data',
  nikKept: 'Sudah tersimpan dan tidak ditampilkan. Isi hanya bila salah.',
  wasEstimated: 'Tanggal lahir yang sekarang adalah perkiraan.',
  nothingNew: 'Belum ada yang diubah.',
  visitsBeforeBirth: count({
    other:
      '{count} pelayanan tercatat sebelum tanggal lahir ini. Periksa tanggalnya, atau simpan sekali lagi bila memang benar.',
  }),
  save: 'Simpan perubahan',
  address: 'Rumah dan alamat',
  wholeHouse: count({
    one: 'Berlaku untuk {count} orang serumah.',
    many: 'Berlaku untuk {count} orang serumah.',
  }),
  otherHouse: params('{name} pindah ke keluarga lain'),
  otherHouseText: 'Menikah, ikut anak, pisah atau gabung keluarga',
  joinTitle: 'Pindah keluarga',
  join: 'Pindahkan',
  along: 'Siapa yang ikut pindah?',
  chooseRelation: 'Hubungan dengan kepala keluarga',
  relationOf: params('Hubungan {name} dengan kepala keluarga'),
  sameHouse: params('{name} sudah tercatat di keluarga ini.'),
})
