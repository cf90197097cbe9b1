import { months } from '../../../calendar/local-date.ts'
import type { Indicator } from '../../indicator.ts'
import { text } from '../../observation.ts'
import { dayOfDoseBefore, wasOffered } from '../../routine-doses.ts'
import { ipv } from '../../services/immunisation/ipv.ts'

const dose = { service: ipv, number: 2 }

export const newAntigenIpv2: Indicator = {
  id: 'new-antigen-ipv2',
  label: text('Antigen baru: IPV2 sebelum umur 12 bulan', 'New antigen: IPV2 before 12 months'),
  short: text('IPV2', 'IPV2'),
  source:
    'Kemenkes, direktorat imunisasi, 11 Mei 2024: antigen baru; IPV2 pada umur 12 bulan sebagai ukuran latar, perlu dikonfirmasi',
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
