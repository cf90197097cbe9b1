import { params } from '@nanostores/i18n'
import { i18n } from '../../i18n/i18n.ts'

export const moreMessages = i18n('more', {
  title: 'Lainnya',
  signedInAs: 'Masuk sebagai',
  language: 'Bahasa',
  delivery: 'Pengiriman catatan',
  deliveryText: 'Yang belum terkirim, tanda terima, yang ditolak',
  register: 'Data orang',
  samePeople: 'Mungkin orang yang sama',
  samePeopleText: 'Yang tercatat dua kali',
  storage: 'Penyimpanan',
  used: params('{used} MB terpakai di HP ini'),
  people: params('{count} orang tersimpan'),
  fetchAgain: 'Ambil data terbaru',
  kader: 'Kader',
  pustu: 'Bidan atau perawat Pustu',
  other: 'Petugas',
  board: 'Papan desa',
  boardText: 'Cakupan menurut dusun dan RT',
})
