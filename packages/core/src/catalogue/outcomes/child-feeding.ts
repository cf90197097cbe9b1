import type { Solids } from '../../clinical/child-feeding.ts'
import { text } from '../observation.ts'
import { type Outcome, scale } from '../outcome.ts'

export const breastMilkScale = scale(text('ASI saja', 'Only breast milk'), {
  only: {
    label: text('Hanya ASI, teruskan', 'Only breast milk, go on'),
    clinical: text('ASI eksklusif', 'Exclusive breast-feeding'),
    status: 'ok',
  },
  'not-only': {
    label: text('Sudah diberi selain ASI', 'Given something besides breast milk'),
    clinical: text('Tidak ASI eksklusif', 'Not exclusive'),
    status: 'watch',
    advice: text(
      'Bantu ibu kembali ke ASI saja; ajak bicara dengan bidan.',
      'Help the mother back to breast milk only; let her talk with the midwife.',
    ),
  },
})

export const solidsScale = scale(text('MP-ASI', 'Solid food'), {
  'with-animal-food': {
    label: text('Makan dengan telur, ikan, daging atau hati', 'Eats with animal food'),
    status: 'ok',
  },
  'no-animal-food': {
    label: text('Makan tanpa telur, ikan atau daging', 'Eats without animal food'),
    status: 'watch',
    advice: text(
      'Beri telur, ikan, ayam atau hati setiap hari.',
      'Give egg, fish, chicken or liver every day.',
    ),
  },
  'not-begun': {
    label: text('Belum makan selain ASI', 'No food besides milk yet'),
    status: 'act',
    advice: text(
      'Mulai bubur kental dengan lauk hari ini, ASI diteruskan.',
      'Begin thick porridge with animal food today, keep breast-feeding.',
    ),
  },
} satisfies Record<Solids, Outcome>)

export const extraFoodScale = scale(text('Makanan tambahan', 'Extra food'), {
  finished: { label: text('Diberi dan habis', 'Given and eaten up'), status: 'ok' },
  'not-finished': {
    label: text('Tidak habis', 'Not eaten up'),
    status: 'watch',
    advice: text(
      'Tanyakan sebabnya; makanan ini untuk anak ini saja.',
      'Ask why; this food is for this child only.',
    ),
  },
  'not-given': {
    label: text('Belum diberi', 'Not given'),
    status: 'watch',
    advice: text('Tanyakan jatahnya ke petugas gizi.', 'Ask the nutrition worker for it.'),
  },
})

export const wormScale = scale(text('Obat cacing', 'Worm tablet'), {
  given: { label: text('Diberi', 'Given'), status: 'ok' },
  'wrong-dose': {
    label: text('Takaran tidak sesuai umur', 'Dose does not fit the age'),
    clinical: text('12-23 bulan 200 mg, sejak 24 bulan 400 mg', '12-23 months 200 mg, then 400 mg'),
    status: 'act',
    advice: text('Beri tahu petugas yang bertanggung jawab.', 'Tell the worker in charge.'),
  },
  ill: {
    label: text('Anak sakit, tunda', 'The child is ill, wait'),
    status: 'act',
    advice: text(
      'Jangan diberi hari ini; catat sebagai belum diberi, ulangi sesudah sembuh.',
      'Do not give it today; write it down as not given, come back when well.',
    ),
  },
})
