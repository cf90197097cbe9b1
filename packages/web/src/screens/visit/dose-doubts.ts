import type { Service } from '@jejaring/core/catalogue/define'
import { rules } from '@jejaring/core/catalogue/rules'
import { doubtOfDose, type DoseDoubt } from '@jejaring/core/judge/dose-doubt'
import { servicesById } from '@jejaring/core/judge/history'
import type { VisitForm } from '../../forms/form-state.ts'
import type { useFormat } from '../../i18n/format.ts'
import type { useDoseName } from '../../i18n/use-dose-name.ts'
import type { PersonView } from '../../store/use-person.ts'
import type { visitMessages } from './visit.messages.ts'

const services = servicesById(rules)

/** What keeps the dose of a service of the form from counting. */
export function doseDoubt(
  service: Service,
  { forms, on, encounter }: VisitForm,
  { history }: PersonView,
): DoseDoubt | undefined {
  const form = forms[service.id]
  if (form?.notDone !== undefined || form?.kept !== undefined) return undefined
  return doubtOfDose(rules, history, {
    service,
    on,
    ...(encounter === undefined ? {} : { encounter }),
  })
}

/** The vaccines of the form whose dose would not count. */
export const doubtfulDoses = (form: VisitForm, view: PersonView): readonly Service[] =>
  form.services.flatMap((id) => {
    const service = services.get(id)
    return service !== undefined && doseDoubt(service, form, view) !== undefined ? [service] : []
  })

export function doseWords(
  doubt: DoseDoubt,
  t: ReturnType<typeof visitMessages.get>,
  format: ReturnType<typeof useFormat>,
  nameOfDose: ReturnType<typeof useDoseName>,
): string {
  switch (doubt.kind) {
    case 'sameDay':
      return t.doseSameDay
    case 'noneLeft':
      return t.doseNoneLeft
    case 'tooCloseTo':
      return t.doseTooClose({ day: format.shortDay(doubt.on) })
    case 'tooSoon':
      return t.doseTooSoon({ dose: nameOfDose(doubt.dose), day: format.shortDay(doubt.from) })
  }
}
