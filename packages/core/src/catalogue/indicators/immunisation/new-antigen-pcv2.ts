import { months } from '../../../calendar/local-date.ts'
import type { Indicator } from '../../indicator.ts'
import { text } from '../../observation.ts'
import { dayOfDoseBefore, wasOffered } from '../../routine-doses.ts'
import { pcv } from '../../services/immunisation/pcv.ts'

const dose = { service: pcv, number: 2 }

export const newAntigenPcv2: Indicator = {
  id: 'new-antigen-pcv2',
  label: text('Antigen baru: PCV2 sebelum umur 12 bulan', 'New antigen: PCV2 before 12 months'),
  short: text('PCV2', 'PCV2'),
  source:
    'Kemenkes, direktorat imunisasi, 11 Mei 2024: antigen baru; PCV2 pada umur 12 bulan sebagai ukuran latar, perlu dikonfirmasi',
  unknown: text(
    'Anak yang lahir sebelum vaksin ada di daerah tidak dihitung.',
    'Children born before the vaccine was given here are not counted.',
  ),
  group: 'immunisation',
  period: 'year',
  target: 90,
  population: { kind: 'reaches', age: months(12) },

  only: (history) => wasOffered(history, dose),
  served(history) {
    const from = dayOfDoseBefore(history, dose, months(12))
    return from && { from }
  },
}
