import type { Service } from './define.ts'
import type { Catalogue } from './indicator.ts'
import type { HealthCheck, Part } from './packages/health-check.ts'

/** That it was given, or is due, never reaches a kader: it says so itself, or it belongs to an episode that does. */
export const isHidden = ({ sensitive, eligible }: Service): boolean =>
  sensitive === true || eligible.during?.sensitive === true

export const sensitiveFields = ({ observes }: Service): readonly string[] =>
  Object.keys(observes).filter((field) => observes[field]?.sensitive === true)

export const sensitiveScales = ({ outcomes }: Service): readonly string[] =>
  Object.keys(outcomes).filter((scale) => outcomes[scale]?.sensitive === true)

/** A kader gets it without some of its answers or classes. */
export const isPartlyHidden = (service: Service): boolean =>
  sensitiveFields(service).length > 0 || sensitiveScales(service).length > 0

const open = new WeakMap<Catalogue, Catalogue>()

/** What a kader's device works with: no service, episode or indicator that must not reach a kader. */
export function openCatalogue(catalogue: Catalogue): Catalogue {
  const known = open.get(catalogue)
  if (known !== undefined) return known
  const made: Catalogue = {
    ...catalogue,
    services: catalogue.services.filter((service) => !isHidden(service)),
    episodes: catalogue.episodes.filter(({ sensitive }) => sensitive !== true),
    indicators: catalogue.indicators.filter(({ sensitive }) => sensitive !== true),
    ...(catalogue.healthChecks === undefined
      ? {}
      : { healthChecks: catalogue.healthChecks.map(withOpenParts) }),
  }
  open.set(catalogue, made)
  return made
}

/** A part that hangs on an answer a kader's device does not get would look undone there. */
const withOpenParts = (check: HealthCheck): HealthCheck => ({
  ...check,
  parts: Object.fromEntries(Object.entries(check.parts).filter(([, part]) => isOpenPart(part))),
})

const isOpenPart = ({ by }: Part): boolean =>
  by.every(({ service, fields }) => {
    const needed = fields.flat()
    return !isHidden(service) && !sensitiveFields(service).some((field) => needed.includes(field))
  })
