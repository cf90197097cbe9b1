import { type LocalDate, years } from '../../../calendar/local-date.ts'
import { SKILAS_DOMAINS, type SkilasDomain, skilas as ticksOf } from '../../../clinical/skilas.ts'
import type { Given } from '../../define.ts'
import type { History } from '../../history.ts'
import type { Indicator, Period } from '../../indicator.ts'
import { text } from '../../observation.ts'
import { inPeriod, servedWhenAll } from '../../served.ts'
import { adultHearing } from '../../services/adult/adult-hearing.ts'
import { adultVision } from '../../services/adult/adult-vision.ts'
import { mentalTest } from '../../services/elderly/mental-test.ts'
import { miniCog } from '../../services/elderly/mini-cog.ts'
import { physicalPerformance } from '../../services/elderly/physical-performance.ts'
import { shortMood } from '../../services/elderly/short-mood.ts'
import { shortNutrition } from '../../services/elderly/short-nutrition.ts'
import { skilas } from '../../services/elderly/skilas.ts'

export const skilasFollowedUp: Indicator = {
  id: 'skilas-followed-up',
  label: text('Centang SKILAS ditindaklanjuti', 'Ticks of SKILAS followed up'),
  short: text('SKILAS lanjut', 'SKILAS next'),
  source:
    'KMK HK.01.07/MENKES/2015/2023, lansia: satu centang SKILAS atau lebih diperiksa lanjut oleh tenaga kesehatan; rumus pilihan kami',
  unknown: text(
    'Mata dan telinga terhitung bila diperiksa petugas atau ada rujukan yang dijawab, apa pun rujukannya.',
    'Eyes and ears count when a health worker looked at them, or a referral was answered since, whatever it was for.',
  ),
  group: 'elderly',
  period: 'year',
  target: 100,
  population: { kind: 'age', from: years(60), before: years(150) },
  only: (history, period) => ticked(history, period).length > 0,

  served(history, period) {
    return servedWhenAll(
      ticked(history, period).map(({ domain, on }) => followedUpOn(history, domain, on)),
    )
  },
}

/** Of each domain the first tick of the period. */
function ticked(history: History, period: Period) {
  const visits = inPeriod(history.given(skilas), period)
  return SKILAS_DOMAINS.flatMap((domain) => {
    const on = visits.find(({ measured }) => {
      const found = ticksOf(measured)[domain]
      return found !== undefined && found !== 'fine'
    })?.on
    return on === undefined ? [] : [{ domain, on }]
  })
}

function followedUpOn(history: History, domain: SkilasDomain, since: LocalDate) {
  return followUps(history, domain)
    .filter((on) => on >= since)
    .toSorted()[0]
}

function followUps(history: History, domain: SkilasDomain): readonly LocalDate[] {
  const days = (visits: readonly { readonly on: LocalDate }[]) => visits.map(({ on }) => on)
  switch (domain) {
    case 'cognition':
      return [...days(history.given(miniCog)), ...days(history.given(mentalTest))]
    case 'mobility':
      return days(history.given(physicalPerformance))
    case 'nutrition':
      return days(history.given(shortNutrition))
    case 'mood':
      return days(history.given(shortMood))
    case 'vision':
      return [...byHealthWorker(history.given(adultVision)), ...answers(history)]
    case 'hearing':
      return [...byHealthWorker(history.given(adultHearing)), ...answers(history)]
  }
}

/** A kader repeats the same test; a health worker looks further. */
const byHealthWorker = (visits: readonly Pick<Given, 'on' | 'cadre'>[]) =>
  visits.flatMap(({ on, cadre }) => (cadre === 'kader' ? [] : on))

const answers = (history: History) => history.referrals.flatMap(({ answered }) => answered ?? [])
