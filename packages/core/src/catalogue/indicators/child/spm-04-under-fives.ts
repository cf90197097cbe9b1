import { type LocalDate, addMonths, months } from '../../../calendar/local-date.ts'
import { augustOf, dayWithin, februaryOf, isOfAge } from '../../campaigns.ts'
import type { History } from '../../history.ts'
import type { Indicator, Period } from '../../indicator.ts'
import { text } from '../../observation.ts'
import { basicDoses, dayOfDose, secondYearDoses } from '../../routine-doses.ts'
import { developmentChecks } from '../../development-checks.ts'
import { dayOfNth, inPeriod, monthly, servedWhenAll } from '../../served.ts'
import { childGrowth } from '../../services/child/child-growth.ts'
import { vitaminA } from '../../services/child/vitamin-a.ts'

export const spmUnderFives: Indicator = {
  id: 'spm-04',
  label: text('Pelayanan kesehatan balita', 'Health services for children under five'),
  short: text('Balita', 'Under five'),
  source:
    'Permenkes 4/2019, SPM 4: timbang minimal 8 kali, panjang atau tinggi 2 kali, perkembangan 2 kali, vitamin A, imunisasi (latar, perlu dikonfirmasi); Permenkes 6/2024: definisi operasional belum terbaca',
  unknown: text(
    'Vitamin A dan imunisasi yang diterima di luar wilayah terhitung bila dicatat dari buku.',
    'Vitamin A and vaccines received elsewhere count when written down from the book.',
  ),
  group: 'child',
  spm: 4,
  period: 'year',
  target: 100,
  population: { kind: 'age', from: months(12), before: months(60) },

  served(history, period) {
    const visits = inPeriod(history.given(childGrowth), period)
    const weighed = monthly(visits.filter(({ measured }) => measured.weight !== undefined))
    const lengths = visits.filter(({ measured }) => measured.length !== undefined)
    const checks = developmentChecks(history, period)
    return servedWhenAll([
      dayOfNth(weighed, 8),
      dayOfNth(lengths, 2),
      dayOfNth(checks, 2),
      ...vitaminADays(history, period),
      ...vaccineDays(history, period),
    ])
  },
}

/** One day for each campaign (February, August) in which the child was 6 to 59 months old. */
function vitaminADays(history: History, period: Period): readonly (LocalDate | undefined)[] {
  const given = history.given(vitaminA)
  return [februaryOf(period), augustOf(period)]
    .filter((campaign) => isOfAge(history, campaign, 6, 60))
    .map((campaign) => dayWithin(given, campaign))
}

/** By the age on the last day of the year; late doses are accepted here, until the year ends. */
function vaccineDays(history: History, period: Period): readonly (LocalDate | undefined)[] {
  const isOlderThan = (age: number) => addMonths(history.birthDate, age) < period.before
  if (isOlderThan(36)) return []
  const doses = isOlderThan(24) ? secondYearDoses(history) : basicDoses(history)
  return doses.map((dose) => {
    const day = dayOfDose(history, dose)
    return day !== undefined && day < period.before ? day : undefined
  })
}
