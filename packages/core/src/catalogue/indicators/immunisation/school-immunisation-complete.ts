import { years } from '../../../calendar/local-date.ts'
import type { History } from '../../history.ts'
import type { Indicator, Period } from '../../indicator.ts'
import { text } from '../../observation.ts'
import { dayOfDose } from '../../routine-doses.ts'
import { classIn } from '../../schooling.ts'
import { isIn, servedWhenAll } from '../../served.ts'
import { dtSchool } from '../../services/immunisation/dt-school.ts'
import { mrSchool } from '../../services/immunisation/mr-school.ts'
import { tdSchool } from '../../services/immunisation/td-school.ts'

/** Children of class 1 (MR and DT), 2 (Td) and 5 (Td). */
export const schoolImmunisationComplete: Indicator = {
  id: 'bias',
  label: text(
    'BIAS lengkap sesuai kelas (MR, DT, Td)',
    'School immunisation of the class complete',
  ),
  short: text('BIAS', 'School doses'),
  source:
    'KMK HK.01.07/MENKES/2015/2023, tabel BIAS: kelas 1 MR dan DT, kelas 2 dan 5 Td; ukuran per tahun ajaran latar, perlu dikonfirmasi',
  unknown: text(
    'Kelas menurut umur 7 tahun pada 1 Juli bila kelas belum pernah dicatat. HPV dihitung tersendiri.',
    'The class follows from the age of 7 on 1 July until a class was written down. HPV is counted apart.',
  ),
  group: 'immunisation',
  period: 'schoolYear',
  target: 95,
  population: { kind: 'age', from: years(6), before: years(17) },

  only(history, period) {
    return wantedIn(history, period) !== undefined
  },
  served(history, period) {
    const [first, second] = [1, 2].map((number) =>
      dayOfDose(history, { service: tdSchool, number }),
    )
    const days = {
      1: [mrSchool, dtSchool].map((service) => dayOfDose(history, { service, number: 1 })),
      2: [first],
      // Who missed it in class 2 gets a first one now.
      5: [second ?? (first !== undefined && isIn(period, first) ? first : undefined)],
    }[wantedIn(history, period) ?? 1]
    return servedWhenAll(
      days.map((day) => (day === undefined || day < period.before ? day : undefined)),
    )
  },
}

function wantedIn(history: History, period: Period): 1 | 2 | 5 | undefined {
  const schoolClass = classIn(history, period)
  return schoolClass === 1 || schoolClass === 2 || schoolClass === 5 ? schoolClass : undefined
}
