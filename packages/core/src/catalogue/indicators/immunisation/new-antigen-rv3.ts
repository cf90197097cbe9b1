import { months } from '../../../calendar/local-date.ts'
import type { Indicator } from '../../indicator.ts'
import { text } from '../../observation.ts'
import { dayOfDoseBefore, wasOffered } from '../../routine-doses.ts'
import { rotavirus } from '../../services/immunisation/rotavirus.ts'

const dose = { service: rotavirus, number: 3 }

export const newAntigenRv3: Indicator = {
  id: 'new-antigen-rv3',
  label: text('Antigen baru: RV3 sebelum umur 12 bulan', 'New antigen: RV3 before 12 months'),
  short: text('RV3', 'RV3'),
  source:
    'Kemenkes, direktorat imunisasi, 11 Mei 2024: antigen baru; RV3 pada umur 12 bulan sebagai ukuran latar, perlu dikonfirmasi',
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
