import { years } from '../../../calendar/local-date.ts'
import type { Indicator } from '../../indicator.ts'
import { text } from '../../observation.ts'
import { dayOfDose } from '../../routine-doses.ts'
import { classIn } from '../../schooling.ts'
import { hpv } from '../../services/immunisation/hpv.ts'

export const hpvGirls: Indicator = {
  id: 'hpv-girls',
  label: text('Anak perempuan kelas 5 mendapat HPV', 'Girls of class 5 with HPV'),
  short: text('HPV', 'HPV'),
  source:
    'KMK HK.01.07/MENKES/1098/2024 diubah KMK 35/2025 (21 Januari 2025): HPV satu dosis, anak perempuan kelas 5; KMK 2015/2023 masih dua dosis (kelas 5 dan 6), tidak dipakai lagi',
  unknown: text(
    'Kelas menurut umur 7 tahun pada 1 Juli bila kelas belum pernah dicatat.',
    'The class follows from the age of 7 on 1 July until a class was written down.',
  ),
  group: 'immunisation',
  period: 'schoolYear',
  target: 90,
  population: { kind: 'age', from: years(9), before: years(17) },

  only(history, period) {
    const introduced = history.place.introduced[hpv.id]
    return (
      history.sex === 'female' &&
      (introduced === undefined || introduced < period.before) &&
      classIn(history, period) === 5
    )
  },
  served(history, period) {
    const from = dayOfDose(history, { service: hpv, number: 1 })
    return from !== undefined && from < period.before ? { from } : undefined
  },
}
