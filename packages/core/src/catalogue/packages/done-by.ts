import type { LocalDate } from '../../calendar/local-date.ts'
import type { Service } from '../define.ts'
import type { History } from '../history.ts'
import type { Period } from '../indicator.ts'
import type { Observations } from '../observation.ts'
import { inPeriod } from '../served.ts'

/** A service whose visits make a check done, and the answers without which such a visit is about something else. */
export interface Way {
  readonly service: Service
  /** Of a group any one. */
  readonly fields: readonly (readonly string[])[]
  /** Whatever the service does not leave open is needed. */
  readonly wholly?: true
}

/** @param fields what must be known, of a group any one; everything the service requires when none is named */
export function doneBy<Obs extends Observations>(
  service: Service<Obs>,
  ...fields: readonly (Named<Obs> | readonly Named<Obs>[])[]
): Way {
  if (fields.length > 0) {
    return { service, fields: fields.map((field) => (typeof field === 'string' ? [field] : field)) }
  }
  const required = Object.keys(service.observes).filter(
    (field) => service.observes[field]?.optional !== true,
  )
  return { service, fields: required.map((field) => [field]), wholly: true }
}
type Named<Obs extends Observations> = keyof Obs & string

/** The first day of the year on which it was done this way. */
export const dayOfWay = (
  { service, fields }: Way,
  history: History,
  year: Period,
): LocalDate | undefined =>
  inPeriod(history.given(service), year).find(({ measured }) =>
    fields.every((group) => group.some((field) => measured[field] !== undefined)),
  )?.on
