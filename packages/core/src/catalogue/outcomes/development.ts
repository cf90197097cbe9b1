import type { KpspClass } from '../../clinical/development.ts'
import type { Outcome } from '../define.ts'
import { text } from '../observation.ts'

export const kpspScale = {
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
} as const satisfies Record<KpspClass, Outcome>
