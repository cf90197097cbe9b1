import type { Indicator } from '../indicator.ts'
import { text } from '../observation.ts'
import { type HealthCheck, completedOn, isOfGroup } from './health-check.ts'

/** Everybody of the group; served from the day on which the last part of the year's package was done. */
export const coverageOf = (
  check: HealthCheck,
): Pick<Indicator, 'source' | 'unknown' | 'period' | 'target' | 'population' | 'served'> => ({
  source: `${check.source}; RPJMN: paling sedikit 80%`,
  unknown: text(
    'Pemeriksaan yang dicatat hanya di ASIK atau SATUSEHAT tidak terlihat di sini. Bagian yang belum menjadi layanan tidak dihitung.',
    'Checks recorded in ASIK or SATUSEHAT only are not seen here. Parts that are no service yet are not counted.',
  ),
  period: 'year',
  target: 80,
  population: { kind: 'age', from: check.from, before: check.before },

  served(history, period) {
    if (!isOfGroup(check, history, period)) return undefined
    const from = completedOn(check, history, period)
    return from && { from }
  },
})
