import { days, months } from '../../../calendar/local-date.ts'
import type { Indicator } from '../../indicator.ts'
import { text } from '../../observation.ts'
import { kiaBook } from '../../services/child/kia-book.ts'

export const kiaBookIsOwned: Indicator = {
  id: 'k-s',
  label: text('Balita yang punya Buku KIA (K/S)', 'Children with a KIA book (K/S)'),
  short: text('K/S', 'K/S'),
  source:
    'SKDN: K anak yang memiliki KMS atau Buku KIA, S anak terdaftar (latar, perlu dikonfirmasi)',
  unknown: text(
    'Anak yang belum ditanya terhitung belum punya. Buku yang hilang baru terlihat bila ditanya lagi.',
    'A child not yet asked counts as having none. A lost book shows only when asked again.',
  ),
  group: 'month',
  period: 'month',
  isStanding: true,
  target: 100,
  population: { kind: 'age', from: days(0), before: months(60) },

  served(history, period) {
    const last = history
      .given(kiaBook)
      .findLast(({ on, measured }) => on < period.before && measured.owned !== undefined)
    return last?.measured.owned === true ? { from: last.on } : undefined
  },
}
