import { type LocalDate, years } from '../../../calendar/local-date.ts'
import { dailyLivingScore } from '../../../clinical/daily-living.ts'
import { skilas as ticksOf, skilasResult } from '../../../clinical/skilas.ts'
import type { History } from '../../history.ts'
import type { Indicator, Period } from '../../indicator.ts'
import { text } from '../../observation.ts'
import { inPeriod, servedWhenAll } from '../../served.ts'
import { dailyLiving } from '../../services/elderly/daily-living.ts'
import { skilas } from '../../services/elderly/skilas.ts'

export const elderlyScreened: Indicator = {
  id: 'elderly-screened',
  label: text('Lansia diskrining SKILAS dan AKS', 'Elderly screened by SKILAS and AKS'),
  short: text('SKILAS dan AKS', 'SKILAS, AKS'),
  source:
    'KMK HK.01.07/MENKES/2015/2023, lansia: SKILAS dan AKS setahun sekali; rumus cakupan latar, perlu dikonfirmasi',
  unknown: text(
    'Skrining di tempat lain terhitung bila dicatat di sini.',
    'Screening elsewhere counts when it is written down here.',
  ),
  group: 'elderly',
  period: 'year',
  target: 100,
  population: { kind: 'age', from: years(60), before: years(150) },

  served(history, period) {
    const day = screenedOn(history, period)
    return day && { from: day }
  },
}

/** The day on which both have a result: all ten activities, and a SKILAS that found something or asked everything. */
export function screenedOn(history: History, period: Period): LocalDate | undefined {
  return servedWhenAll([
    inPeriod(history.given(skilas), period).find(
      ({ measured }) => skilasResult(ticksOf(measured)) !== undefined,
    )?.on,
    inPeriod(history.given(dailyLiving), period).find(
      ({ measured }) => dailyLivingScore(measured) !== undefined,
    )?.on,
  ])?.from
}
