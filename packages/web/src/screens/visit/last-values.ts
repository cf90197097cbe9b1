import type { Service } from '@jejaring/core/catalogue/define'
import type { PersonView } from '../../store/use-person.ts'

/** The last number of each field, from whatever service measured it under the same code. */
export function lastValues(view: PersonView, service: Service, correcting: string | undefined) {
  const found = new Map<string, { readonly value: number; readonly on: string }>()
  for (const [field, observation] of Object.entries(service.observes)) {
    if (observation.kind !== 'quantity') continue
    for (const visit of view.history.happened.toReversed()) {
      if (visit.encounter === correcting) continue
      const same = Object.entries(visit.service.observes).find(
        ([, other]) => other.code === observation.code,
      )
      const value = same === undefined ? undefined : visit.measured[same[0]]
      if (typeof value === 'number') {
        found.set(field, { value, on: visit.on })
        break
      }
    }
  }
  return found
}
