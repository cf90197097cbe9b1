import type { Service } from '../catalogue/define.ts'
import type { Catalogue } from '../catalogue/indicator.ts'
import {
  isHidden,
  isPartlyHidden,
  sensitiveFields,
  sensitiveScales,
} from '../catalogue/sensitive.ts'
import { servicesById } from '../judge/history.ts'
import type { EncounterBody, ReferralBody, ServiceGiven } from './entry.ts'

/** A visit as a kader may have it; the same object when nothing of it is hidden. */
export function openBody<Body extends EncounterBody>(
  body: Body,
  catalogue: Catalogue,
): EncounterBody {
  const services = body.services.flatMap((given) => openGiven(given, catalogue) ?? [])
  const isWhole =
    services.length === body.services.length &&
    services.every((given, at) => given === body.services[at])
  if (isWhole) return body
  const { setting, cadre, reported } = body
  return { setting, cadre, ...(reported === undefined ? {} : { reported }), services }
}

/** Undefined when nothing of it is left. */
export function openGiven(given: ServiceGiven, catalogue: Catalogue): ServiceGiven | undefined {
  const service = servicesById(catalogue).get(given.service)
  if (service === undefined || isHidden(service)) return undefined
  if (!isPartlyHidden(service) || given.notDone !== undefined) return given
  return {
    ...given,
    answers: without(given.answers, sensitiveFields(service)),
    outcomes: without(given.outcomes, sensitiveScales(service)),
    hidden: true,
  }
}

const without = <Value>(
  values: Readonly<Record<string, Value>>,
  names: readonly string[],
): Readonly<Record<string, Value>> =>
  Object.fromEntries(Object.entries(values).filter(([name]) => !names.includes(name)))

/** Who may know why somebody was referred; `some` know that they were, and not why. */
export function readerOf(
  { because, private: isPrivate }: ReferralBody,
  catalogue: Catalogue,
): 'everybody' | 'some' | 'nobody' {
  if (because === undefined) return isPrivate === true ? 'some' : 'everybody'
  const service = servicesById(catalogue).get(because.service)
  if (service === undefined || isHidden(service)) return 'nobody'
  return isOpenScale(service, because.scale) ? 'everybody' : 'some'
}

const isOpenScale = ({ outcomes }: Service, scale: string): boolean => {
  const known = outcomes[scale]
  return known !== undefined && known.sensitive !== true
}

/** What the catalogue does not know is taken for hidden. */
export function isHiddenService(id: string, catalogue: Catalogue): boolean {
  const service = servicesById(catalogue).get(id)
  return service === undefined || isHidden(service)
}
