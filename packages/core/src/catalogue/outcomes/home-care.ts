/** Words for care at home. The days of a referral are ours. */
import { text } from '../observation.ts'
import { scale } from '../outcome.ts'

export const longTermCareScale = scale(text('Perawatan di rumah', 'Care at home'), {
  none: { label: text('Belum perlu perawatan di rumah', 'No care at home'), status: 'ok' },
  'under-care': {
    label: text('Dirawat di rumah, ditengok tiap bulan', 'Cared for at home, seen every month'),
    clinical: text('Perawatan jangka panjang', 'Long-term care'),
    status: 'watch',
    advice: text(
      'Ajari keluarga mengubah posisi, memandikan dan memberi makan.',
      'Teach the family to turn, wash and feed.',
    ),
  },
})

export const homeCareProblemScale = scale(text('Keadaan', 'Condition'), {
  none: { label: text('Terawat baik', 'Well cared for'), status: 'ok' },
  present: {
    label: text('Ada masalah, petugas menengok', 'A problem, a health worker comes'),
    clinical: text(
      'Luka tekan, jatuh, asupan kurang atau obat terlewat',
      'Pressure sores, a fall, poor intake or missed drugs',
    ),
    status: 'act',
    advice: text(
      'Beri tahu petugas Pustu hari ini. Ubah posisi tiap dua jam.',
      'Tell the Pustu today. Turn every two hours.',
    ),
    refer: { to: 'pustu', withinDays: 2 },
  },
})

export const carerScale = scale(text('Yang merawat', 'Who cares'), {
  fine: { label: text('Ada yang merawat', 'Somebody cares'), status: 'ok' },
  tired: {
    label: text('Keluarga kewalahan', 'The family is exhausted'),
    status: 'watch',
    advice: text(
      'Bicarakan giliran merawat dengan keluarga dan tetangga.',
      'Arrange turns with family and neighbours.',
    ),
  },
  nobody: {
    label: text('Tidak ada yang merawat', 'Nobody cares'),
    status: 'act',
    advice: text(
      'Laporkan ke Pustu dan pemerintah desa minggu ini.',
      'Report to the Pustu and the village this week.',
    ),
    refer: { to: 'pustu', withinDays: 7 },
  },
})
