import { addMonths, months } from '../../../calendar/local-date.ts'
import type { Indicator } from '../../indicator.ts'
import { text } from '../../observation.ts'
import { basicDoses, dayOfDose } from '../../routine-doses.ts'
import { servedWhenAll } from '../../served.ts'

export const basicImmunisation: Indicator = {
  id: 'idl',
  label: text('Imunisasi dasar lengkap (IDL)', 'Complete basic immunisation (IDL)'),
  short: text('IDL', 'IDL'),
  source:
    'Daftar 17 dosis sebelum umur 12 bulan menurut register yang beredar; definisi operasional resmi belum ditemukan (latar, perlu dikonfirmasi)',
  unknown: text(
    'Dosis yang belum ada di daerah saat anak lahir tidak diminta. Lengkap sesudah umur 12 bulan tidak dihitung.',
    'Doses not yet given here when the child was born are not asked for. Complete after 12 months does not count.',
  ),
  group: 'immunisation',
  period: 'year',
  target: 90,
  population: { kind: 'reaches', age: months(12) },

  served(history) {
    const served = servedWhenAll(basicDoses(history).map((dose) => dayOfDose(history, dose)))
    const firstBirthday = addMonths(history.birthDate, 12)
    return served !== undefined && served.from < firstBirthday ? served : undefined
  },
}
