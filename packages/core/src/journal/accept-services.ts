import type { LocalDate } from '../calendar/local-date.ts'
import type { Service } from '../catalogue/define.ts'
import { isHidden } from '../catalogue/sensitive.ts'
import type { Answers, Observations } from '../catalogue/observation.ts'
import type { Catalogue } from '../catalogue/indicator.ts'
import { validate, type Issue } from '../forms/validate.ts'
import type { RefusalReason } from '../sync/wire.ts'
import type { Entry, ServiceGiven } from './entry.ts'
import { inFull } from './keep-hidden.ts'
import type { EncounterVersion } from './record.ts'
import type { Circumstances, Refused } from './refusal.ts'

/** What a missing or an unusual answer is: nothing to refuse, the worker has been asked. */
const reasons = {
  missing: undefined,
  unusual: undefined,
  unknown: 'unknown-answer',
  wrongKind: 'malformed',
  implausible: 'implausible',
  future: 'in-future',
  expired: 'implausible',
} as const satisfies Record<Issue['problem'], RefusalReason | undefined>

type Visit = Extract<Entry, { kind: 'encounter-recorded' | 'encounter-amended' }>

/**
 * Why the services of a visit are not taken: the service, who gave it, where, then its values. The field of a place is
 * `services.0.setting`: the service that may not be given where the visit was.
 *
 * @param versions of the visit that is corrected
 */
export function refuseServices(
  entry: Visit,
  at: Circumstances,
  versions: readonly EncounterVersion[] = [],
): Refused | undefined {
  const { body } = entry
  // A kader signs as kader; a health worker may write down what a kader of the team did.
  if (at.authors.get(entry.author) === 'kader' && body.cadre !== 'kader') {
    return { reason: 'not-allowed', field: 'cadre' }
  }
  for (const [index, given] of body.services.entries()) {
    const refused = refuseService(entry, given, at) ?? refuseHidden(entry, given, versions)
    if (refused === undefined) continue
    const path = `services.${index}`
    const field = refused.field === undefined ? path : `${path}.${refused.field}`
    return { reason: refused.reason, field }
  }
  return undefined
}

/** A service that is hidden in part must be known here in full. */
function refuseHidden(
  { kind }: Visit,
  { hidden, service }: ServiceGiven,
  versions: readonly EncounterVersion[],
): Refused | undefined {
  if (hidden !== true) return undefined
  return kind === 'encounter-amended' && inFull(versions, service) !== undefined
    ? undefined
    : { reason: 'malformed', field: 'hidden' }
}

function refuseService(entry: Visit, given: ServiceGiven, at: Circumstances): Refused | undefined {
  const { catalogue } = at
  const service = serviceOf(catalogue, given.service)
  if (service === undefined) {
    const retired = catalogue.retired.find(({ id }) => id === given.service)
    if (retired === undefined) return { reason: 'unknown-service', field: 'service' }
    // Kept and judged no more, when the device could not yet know.
    return entry.catalogue < retired.since
      ? undefined
      : { reason: 'retired-service', field: 'service' }
  }
  // Not even what was given elsewhere: who writes it down would have it.
  if (isHidden(service) && at.authors.get(entry.author) === 'kader') {
    return { reason: 'not-allowed', field: 'service' }
  }
  const { setting, cadre, reported } = entry.body
  // Anybody may write down what was given elsewhere, or why it was not given.
  if (reported !== true && given.notDone === undefined) {
    if (!service.givenBy.includes(cadre)) return { reason: 'not-allowed', field: 'service' }
    if (!service.settings.includes(setting)) return { reason: 'not-allowed', field: 'setting' }
  }
  return refuseAnswers(service.observes, given.answers, entry.on)
}

/** The first answer that nobody could have meant. */
export function refuseAnswers(
  observes: Observations,
  answers: Answers,
  on: LocalDate,
): Refused | undefined {
  for (const { field, problem } of validate(observes, answers, on)) {
    const reason = reasons[problem]
    if (reason !== undefined) return { reason, field: `answers.${field}` }
  }
  return undefined
}

function serviceOf({ services }: Catalogue, id: string): Service | undefined {
  return services.find((service) => service.id === id)
}
