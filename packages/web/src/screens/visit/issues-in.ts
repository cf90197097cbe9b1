import type { Service } from '@jejaring/core/catalogue/define'
import { answersTo, askedOf } from '@jejaring/core/forms/asked'
import { validate, type Issue } from '@jejaring/core/forms/validate'
import { answersOf, emptyService, type VisitForm } from '../../forms/form-state.ts'

/**
 * What is wrong with the answers to one service of a form; nothing where it was not given.
 *
 * @param skipped fields that are not asked of this person
 */
export function issuesIn(
  service: Service | undefined,
  form: VisitForm,
  skipped: readonly string[],
): readonly Issue[] {
  const filled = service === undefined ? undefined : (form.forms[service.id] ?? emptyService)
  return service === undefined || filled?.notDone !== undefined || filled?.kept !== undefined
    ? []
    : validate(
        askedOf(service.observes, skipped),
        answersTo(answersOf(service, filled ?? emptyService), skipped),
        form.on,
      )
}
