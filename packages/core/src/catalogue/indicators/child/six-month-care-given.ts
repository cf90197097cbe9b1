import { addMonths, months } from '../../../calendar/local-date.ts'
import type { Indicator } from '../../indicator.ts'
import { text } from '../../observation.ts'
import { sixMonthCare } from '../../services/child/six-month-care.ts'

export const sixMonthCareGiven: Indicator = {
  id: 'six-month-care-given',
  label: text('Pelayanan umur 6 bulan (PKAT)', 'Care at six months (PKAT)'),
  short: text('PKAT', 'PKAT'),
  source:
    'KMK HK.01.07/MENKES/2015/2023: PKAT pada umur 6 sampai kurang dari 7 bulan; target latar, perlu dikonfirmasi',
  unknown: text(
    'Anak dihitung pada tahun ia berumur 7 bulan; lengkap atau tidaknya tidak dinilai di sini.',
    'Counted in the year the child turns 7 months; whether it was complete is not judged here.',
  ),
  group: 'child',
  period: 'year',
  target: 80,
  population: { kind: 'reaches', age: months(7) },

  served(history) {
    const [from, before] = [addMonths(history.birthDate, 6), addMonths(history.birthDate, 7)]
    const care = history.given(sixMonthCare).find(({ on }) => on >= from && on < before)
    return care && { from: care.on }
  },
}
