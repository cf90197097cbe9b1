import { params } from '@nanostores/i18n'
import { count } from '../../i18n/count.ts'
import { i18n } from '../../i18n/i18n.ts'

export const coachingMessages = i18n('desk-coaching', {
  title: params('Pendampingan kader, {place}'),
  line: params('Dari catatan {from} sampai {today}. Bahan untuk belajar bersama, bukan nilai.'),
  could: 'Bisa juga karena',
  together: 'Coba bersama',
  done: 'Sudah dibicarakan',
  talked: params('{title}: dibicarakan {day} oleh {by}'),
  undo: 'Batalkan',
  others: count({ other: 'Dari {count} kader lain tidak ada yang perlu dibahas.' }),
  emptyTitle: 'Tidak ada yang perlu dibahas sekarang',
  emptyText:
    'Petunjuk muncul bila ada cukup banyak catatan dan sesuatu terlihat berulang. Satu dua kali tidak dihitung.',
  failed: 'Petunjuk belum bisa dimuat.',
  notSaved: 'Belum tersimpan. Coba lagi bila sudah ada jaringan.',
  again: 'Muat lagi',

  or: ' atau ',
  digits: params(
    '{seen} dari {of} hasil berakhiran {digits}. Bila angka dibaca apa adanya, kira-kira {expected}.',
  ),
  weight: 'Angka akhir berat badan',
  weightCould:
    'timbangan hanya menunjukkan setengah kilo, atau angka dibulatkan supaya mudah diingat.',
  weightTry: 'lihat timbangannya, lalu timbang dua anak dan tulis angka sampai 0,1 kg.',
  length: 'Angka akhir panjang dan tinggi badan',
  lengthCould: 'garis milimeter sulit dibaca, atau anak bergerak waktu diukur.',
  lengthTry: 'ukur satu anak berdua: satu menahan, satu membaca sampai 0,1 cm.',
  pressure: 'Angka akhir tensi',
  pressureCould: 'jarum sulit dibaca di antara dua garis, atau angka bulat lebih mudah diingat.',
  pressureTry: 'ukur dua kali berdua dan tulis angka yang terlihat.',
  neighbour: 'Sama dengan orang sebelumnya',
  neighbourSeen: params('{seen} dari {of} hasil persis sama dengan orang yang dicatat sebelumnya.'),
  neighbourCould: 'anak kembar, atau baris tertukar waktu disalin dari kertas.',
  neighbourTry: 'cocokkan dua catatan dengan buku, lalu coba mengetik langsung setelah mengukur.',
  before: 'Sama dengan kunjungan lalu',
  beforeSeen: params('{seen} dari {of} hasil persis sama dengan hasil terakhir orang itu.'),
  beforeCould: 'alat tidak ada hari itu, atau angka lama dikira harus diisi.',
  beforeTry: 'tanyakan alatnya. Bila tidak diukur, pilih “Tidak diukur”: itu juga jawaban.',
  fast: 'Isian sangat cepat',
  fastSeen: params(
    '{seen} dari {of} pengukuran tersimpan kurang dari 6 detik setelah orang sebelumnya.',
  ),
  fastCould: 'disalin dari buku setelah selesai, atau seorang membacakan dan seorang mengetik.',
  fastTry: 'tanyakan apa yang menyulitkan mengetik di tempat, lalu coba satu sesi bersama.',
  atOnce: 'Banyak catatan dalam satu menit',
  people: params('{seen} orang tersimpan dalam satu menit, {day}.'),
  houses: params('Kunjungan ke {seen} rumah tersimpan dalam satu menit, {day}.'),
  atOnceCould: 'ditulis di kertas dulu lalu diketik sekaligus, karena HP dipakai bergantian.',
  atOnceTry: 'tanyakan kapan biasanya diketik, dan coba menyimpan sebelum orang berikutnya.',
})
