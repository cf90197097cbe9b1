import type { Service } from './define.ts'
import type { Catalogue } from './indicator.ts'

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
  }
  open.set(catalogue, made)
  return made
}
