import { describe, expect, it } from 'vitest'
import type { Span } from '../../../calendar/local-date.ts'
import type { Service } from '../../define.ts'
import { immunisationServices } from './index.ts'

const spanText = ({ months, days }: Span): string =>
  [
    ...(months > 0 ? [`${months} mo`] : []),
    ...(days > 0 || months === 0 ? [`${days} d`] : []),
  ].join(' ')

function dosesOf({ schedule }: Service) {
  if (schedule.kind !== 'series' || schedule.countsFrom !== undefined) return []
  return schedule.doses.map(({ name, from, late, before, interval }) => [
    name,
    ...[from, late, before].map(spanText),
    interval === undefined ? '-' : spanText(interval),
  ])
}

describe('the routine schedule is the printed one', () => {
  // Ideal age; end of the window; end of the catch-up (HB0: day 7, BCG: 11 months, RV: below 7 months); interval.
  it.each([
    ['HB0', '0 d', '2 d', '8 d', '-'],
    ['BCG', '0 d', '2 mo', '12 mo', '-'],
    ['OPV1', '0 d', '2 mo', '60 mo', '-'],
    ['OPV2', '2 mo', '3 mo', '60 mo', '28 d'],
    ['OPV3', '3 mo', '4 mo', '60 mo', '28 d'],
    ['OPV4', '4 mo', '5 mo', '60 mo', '28 d'],
    ['DPT-HB-Hib1', '2 mo', '3 mo', '60 mo', '-'],
    ['DPT-HB-Hib2', '3 mo', '4 mo', '60 mo', '28 d'],
    ['DPT-HB-Hib3', '4 mo', '5 mo', '60 mo', '28 d'],
    ['DPT-HB-Hib4', '18 mo', '24 mo', '60 mo', '12 mo'],
    ['RV1', '2 mo', '3 mo', '5 mo', '-'],
    ['RV2', '3 mo', '4 mo', '7 mo', '28 d'],
    ['RV3', '4 mo', '5 mo', '7 mo', '28 d'],
    ['PCV1', '2 mo', '3 mo', '60 mo', '-'],
    ['PCV2', '3 mo', '4 mo', '60 mo', '28 d'],
    ['PCV3', '12 mo', '13 mo', '60 mo', '56 d'],
    ['IPV1', '4 mo', '5 mo', '60 mo', '-'],
    ['IPV2', '9 mo', '10 mo', '60 mo', '4 mo'],
    ['MR1', '9 mo', '10 mo', '60 mo', '-'],
    ['MR2', '18 mo', '24 mo', '60 mo', '6 mo'],
    ['JE', '10 mo', '11 mo', '60 mo', '-'],
  ])('%s: due from %s, overdue from %s, closed from %s, %s after the dose before', (...row) => {
    expect(immunisationServices.flatMap(dosesOf)).toContainEqual(row)
  })
  it('keeps MR and JE apart as live vaccines, and neither drops nor rotavirus', () => {
    const live = immunisationServices.filter(
      ({ schedule }) => schedule.kind === 'series' && schedule.live === true,
    )
    expect(live.map(({ id }) => id)).toEqual([
      'measles-rubella',
      'japanese-encephalitis',
      'mr-school',
    ])
  })
  it('says from which age a dose counts wherever it is due by class', () => {
    for (const { id, schedule } of immunisationServices) {
      if (schedule.kind !== 'series' || schedule.countsFrom === undefined) continue
      for (const { validFrom } of schedule.doses) expect(validFrom, id).toBeDefined()
    }
  })
})
