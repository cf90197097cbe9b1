import { useCallback, useDeferredValue, useMemo } from 'react'
import { rules } from '@jejaring/core/catalogue/rules'
import type { Cadre } from '@jejaring/core/catalogue/define'
import { judgeDraft, type JudgedDraft } from '@jejaring/core/encounter/draft'
import { servicesById } from '@jejaring/core/judge/history'
import { bodyOf, type VisitForm } from '../../forms/form-state.ts'
import { toldTo } from '../../forms/told.ts'
import { factsOf } from '../../store/fold-in.ts'
import type { PersonView } from '../../store/use-person.ts'

const services = servicesById(rules)

/** What a visit of this form means, as far as this worker may be told. */
export function judgedFor(view: PersonView, form: VisitForm, cadre: Cadre): JudgedDraft {
  const judged = judgeDraft(
    view.record,
    {
      ...(form.encounter === undefined ? {} : { encounter: form.encounter }),
      on: form.on,
      body: bodyOf(form, services, cadre),
    },
    { catalogue: rules, facts: factsOf(view.village) },
  )
  return {
    ...judged,
    services: judged.services.map((one) => {
      const service = services.get(one.service)
      return service === undefined ? one : toldTo(cadre, service, one)
    }),
  }
}

/** The same, as it is being written down. */
export function useJudged(view: PersonView, form: VisitForm | undefined, cadre: Cadre) {
  // The digit is drawn first; class and curve follow in the next breath.
  const judgedForm = useDeferredValue(form)
  const judge = useCallback((of: VisitForm) => judgedFor(view, of, cadre), [view, cadre])
  const judged = useMemo(
    () => (judgedForm === undefined ? undefined : judge(judgedForm)),
    [judgedForm, judge],
  )
  return { judge, judged, judgedForm }
}
