import { pregnancy } from '../../episodes/pregnancy.ts'
import type { Indicator } from '../../indicator.ts'
import { text } from '../../observation.ts'
import { dayOfT2 } from '../../tetanus-protected.ts'

export const tetanusPregnant: Indicator = {
  id: 'tetanus-pregnant',
  label: text('Ibu hamil dengan status T2 sampai T5', 'Pregnant women with T2 to T5'),
  short: text('Bumil T2+', 'Pregnant T2+'),
  source:
    'Kemenkes, direktorat imunisasi (sekitar 2022): status T dari semua dosis tetanus seumur hidup; T2 sampai T5 sebagai ukuran latar, perlu dikonfirmasi',
  unknown: text(
    'Dosis yang tidak dicatat dan tidak diceritakan saat skrining tidak terhitung.',
    'Doses neither written down nor told at the screening do not count.',
  ),
  group: 'immunisation',
  period: 'year',
  target: 80,
  population: { kind: 'episodeEnds', episode: pregnancy },

  served(history, period) {
    const from = dayOfT2(history)
    return from !== undefined && from < period.before ? { from } : undefined
  },
}
