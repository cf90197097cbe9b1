import type { Service } from '@jejaring/core/catalogue/define'
import { rules } from '@jejaring/core/catalogue/rules'
import { servicesById } from '@jejaring/core/judge/history'
import type { VisitForm } from '../../forms/form-state.ts'
import type { useFormat } from '../../i18n/format.ts'
import type { useText } from '../../i18n/use-text.ts'
import { today } from '../../store/device-clock.ts'
import type { PersonView } from '../../store/use-person.ts'
import { misplacedIn } from './other-place.ts'
import type { visitMessages } from './visit.messages.ts'

const services = servicesById(rules)

/** Why the day of the visit cannot be. */
export function wrongWith(
  form: VisitForm,
  view: PersonView,
  t: ReturnType<typeof visitMessages.get>,
  format: ReturnType<typeof useFormat>,
): string | undefined {
  if (form.on > today()) return t.inFuture
  if (form.on < view.summary.birthDate)
    return t.beforeBirth({ day: format.fullDay(view.summary.birthDate) })
  const { left } = view.history
  if (left !== undefined && isAfterDeath(form, view))
    return t.afterDeath({ day: format.fullDay(left.on) })
  return undefined
}

export function isAfterDeath({ on }: VisitForm, { history: { left } }: PersonView): boolean {
  return left?.kind === 'died' && on > left.on
}

/** Standing visits of the day that hold a service of the form and came while it was filled in. */
export function writtenMeanwhile(
  { encounter, on, services: ids }: VisitForm,
  { record }: PersonView,
  known: ReadonlySet<string>,
): readonly Service[] {
  if (encounter !== undefined) return []
  const given = record.encounters.flatMap(({ id, voided, versions: [version] }) =>
    known.has(id) || voided !== undefined || version?.on !== on ? [] : version.services,
  )
  const twice = new Set(given.map(({ service }) => service))
  return ids.flatMap((id) => (twice.has(id) ? (services.get(id) ?? []) : []))
}

/** What is not given at the place of the visit. */
export function misplacedWords(
  form: VisitForm,
  t: ReturnType<typeof visitMessages.get>,
  say: ReturnType<typeof useText>,
): string | undefined {
  const misplaced = misplacedIn(form, services)
  return misplaced.length === 0
    ? undefined
    : t.notHere({
        services: misplaced.map(({ label }) => say(label)).join(', '),
        place: t[form.setting],
      })
}
