import type { Service } from '@jejaring/core/catalogue/define'
import type { VisitForm } from '../../forms/form-state.ts'
import { mayBeGivenAt } from './services-for.ts'

type Services = ReadonlyMap<string, Service>

/**
 * Services of the form that may not be given where the visit is: the server would refuse them. What was given elsewhere, or
 * was not given, may be written down anywhere.
 */
export const misplacedIn = (form: VisitForm, services: Services): readonly Service[] =>
  form.reported
    ? []
    : form.services.flatMap((id) => {
        const service = services.get(id)
        return service === undefined ||
          form.forms[id]?.notDone !== undefined ||
          mayBeGivenAt(service, form.setting)
          ? []
          : [service]
      })

/** Whether somebody filled something in. */
export const isFilled = (form: VisitForm, { id }: Service): boolean =>
  Object.keys(form.forms[id]?.fields ?? {}).length > 0

/** Without what was offered and nobody touched: it was not given, and stays due. */
export function withoutUntouched(form: VisitForm): VisitForm {
  const { offered = [], ...rest } = form
  const left = offered.filter((id) => {
    const filled = form.forms[id]
    return filled?.notDone === undefined && Object.keys(filled?.fields ?? {}).length === 0
  })
  return left.length === 0
    ? form
    : { ...rest, services: form.services.filter((id) => !left.includes(id)) }
}

export function withoutServices(form: VisitForm, gone: readonly Service[]): VisitForm {
  const ids = new Set(gone.map(({ id }) => id))
  return {
    ...form,
    services: form.services.filter((id) => !ids.has(id)),
    forms: Object.fromEntries(Object.entries(form.forms).filter(([id]) => !ids.has(id))),
  }
}
