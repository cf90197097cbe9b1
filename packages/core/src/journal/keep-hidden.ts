import type { Catalogue } from '../catalogue/indicator.ts'
import { isHidden, sensitiveFields, sensitiveScales } from '../catalogue/sensitive.ts'
import { servicesById } from '../judge/history.ts'
import type { Entry, ServiceGiven } from './entry.ts'
import type { EncounterVersion, PersonRecord } from './record.ts'

/**
 * A correction by somebody who does not see all of the visit, with the rest as it stood: so that a kader who puts a weight
 * right loses no answer she was never shown.
 *
 * @param record the person before the correction
 */
export function keepHidden(
  entry: Entry,
  record: PersonRecord | undefined,
  { catalogue, seesAll }: { readonly catalogue: Catalogue; readonly seesAll: boolean },
): Entry {
  if (entry.kind !== 'encounter-amended') return entry
  const { body } = entry
  const versions = record?.encounters.find(({ id }) => id === body.encounter)?.versions ?? []
  const unseen = seesAll || versions[0] === undefined ? [] : hiddenOf(versions[0], catalogue)
  if (unseen.length === 0 && body.services.every(({ hidden }) => hidden !== true)) return entry
  const services = body.services.map((given) =>
    given.hidden === true ? completed(given, versions, catalogue) : given,
  )
  return { ...entry, body: { ...body, services: [...services, ...unseen] } }
}

/** The newest version of a visit in which a service was written down in full. */
export const inFull = (
  versions: readonly EncounterVersion[],
  service: string,
): ServiceGiven | undefined =>
  versions
    .flatMap((version) => version.services)
    .find((given) => given.service === service && given.hidden !== true)

/** What of a visit a kader is not shown at all. */
export const hiddenOf = (
  { services }: EncounterVersion,
  catalogue: Catalogue,
): readonly ServiceGiven[] =>
  services.filter(({ service: id }) => {
    const service = servicesById(catalogue).get(id)
    return service === undefined || isHidden(service)
  })

function completed(
  told: ServiceGiven,
  versions: readonly EncounterVersion[],
  catalogue: Catalogue,
): ServiceGiven {
  const { hidden: _, ...given } = told
  const before = inFull(versions, given.service)
  const service = servicesById(catalogue).get(given.service)
  if (before === undefined || service === undefined) return given
  return {
    ...given,
    answers: { ...given.answers, ...only(before.answers, sensitiveFields(service)) },
    outcomes: { ...given.outcomes, ...only(before.outcomes, sensitiveScales(service)) },
  }
}

const only = <Value>(
  values: Readonly<Record<string, Value>>,
  names: readonly string[],
): Readonly<Record<string, Value>> =>
  Object.fromEntries(Object.entries(values).filter(([name]) => names.includes(name)))
