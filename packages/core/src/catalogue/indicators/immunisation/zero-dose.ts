import { addMonths, months } from '../../../calendar/local-date.ts'
import type { Indicator } from '../../indicator.ts'
import { text } from '../../observation.ts'
import { dayOfDose } from '../../routine-doses.ts'
import { dptHbHib } from '../../services/immunisation/dpt-hb-hib.ts'

/** The finding begins with the first birthday and ends with the dose. */
export const zeroDose: Indicator = {
  id: 'zero-dose',
  label: text('Anak tanpa dosis DPT-HB-Hib (zero dose)', 'Children without a dose of DPT-HB-Hib'),
  short: text('Zero dose', 'Zero dose'),
  source: 'Tanpa DPT-HB-Hib1 pada umur 12 bulan; target 5 persen (latar, perlu dikonfirmasi)',
  unknown: text(
    'Dosis yang diterima di tempat lain terhitung bila dicatat dari buku.',
    'Doses received elsewhere count when written down from the book.',
  ),
  group: 'immunisation',
  period: 'year',
  target: 5,
  wanted: 'few',
  population: { kind: 'reaches', age: months(12) },

  served(history) {
    const from = addMonths(history.birthDate, 12)
    const before = dayOfDose(history, { service: dptHbHib, number: 1 })
    if (before === undefined) return { from }
    return before > from ? { from, before } : undefined
  },
}
