import type { KpspClass } from '../../clinical/development.ts'
import { text } from '../observation.ts'
import { type Outcome, scale } from '../outcome.ts'

export const kpspScale = scale(text('KPSP', 'KPSP'), {
  fits: {
    label: text('Perkembangan sesuai umur', 'Development fits the age'),
    clinical: text('KPSP: sesuai', 'KPSP: fits'),
    status: 'ok',
  },
  doubtful: {
    label: text('Perlu stimulasi, ulangi dua minggu lagi', 'Stimulate, repeat in two weeks'),
    clinical: text('KPSP: meragukan', 'KPSP: doubtful'),
    status: 'watch',
    advice: text(
      'Latih anak setiap hari, periksa lagi dua minggu lagi.',
      'Play and practise every day, check again in two weeks.',
    ),
  },
  deviating: {
    label: text('Perkembangan perlu diperiksa dokter', 'Development needs a doctor'),
    clinical: text('KPSP: penyimpangan', 'KPSP: deviation'),
    status: 'act',
    refer: { to: 'hospital', withinDays: 30 },
  },
} satisfies Record<KpspClass, Outcome>)
