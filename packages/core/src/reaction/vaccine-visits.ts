import type { LocalDate } from '../calendar/local-date.ts'
import type { Service } from '../catalogue/define.ts'
import { encountersOf } from '../journal/arrival.ts'
import type { PersonRecord } from '../journal/record.ts'
import { isVaccine } from './reaction-body.ts'

/** A visit at which vaccines were given. */
export interface VaccineVisit {
  readonly encounter: string
  readonly on: LocalDate
  readonly vaccines: readonly { readonly service: string; readonly batch?: string }[]
}

/** Visits with vaccines, those in a village before this one included, the latest first. */
export function vaccineVisits(
  record: PersonRecord,
  services: readonly Service[],
): readonly VaccineVisit[] {
  const known = new Set(services.filter(isVaccine).map(({ id }) => id))
  return encountersOf(record)
    .flatMap(({ id, versions: [visit], voided }) => {
      if (visit === undefined || voided !== undefined) return []
      const vaccines = visit.services
        .filter(({ service, notDone }) => known.has(service) && notDone === undefined)
        .map(({ service, answers: { batch } }) => ({
          service,
          ...(typeof batch === 'string' && batch !== '' ? { batch } : {}),
        }))
      return vaccines.length === 0 ? [] : [{ encounter: id, on: visit.on, vaccines }]
    })
    .toSorted((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0))
}
