import { useCallback, useDeferredValue, useMemo } from 'react'
import { catalogue } from '@jejaring/core/catalogue/index'
import type { Cadre } from '@jejaring/core/catalogue/define'
import { judgeDraft, type JudgedDraft } from '@jejaring/core/encounter/draft'
import { servicesById } from '@jejaring/core/judge/history'
import { bodyOf, type VisitForm } from '../../forms/form-state.ts'
import { toldTo } from '../../forms/told.ts'
import { factsOf } from '../../store/fold-in.ts'
import type { PersonView } from '../../store/use-person.ts'

const services = servicesById(catalogue)

/** What the visit means so far, as far as this worker may be told. */
export function useJudged(view: PersonView, form: VisitForm | undefined, cadre: Cadre) {
  // The digit is drawn first; class and curve follow in the next breath.
  const judgedForm = useDeferredValue(form)
  const judge = useCallback(
    (of: VisitForm): JudgedDraft => {
      const judged = judgeDraft(
        view.record,
        {
          ...(of.encounter === undefined ? {} : { encounter: of.encounter }),
          on: of.on,
          body: bodyOf(of, services, cadre),
        },
        { catalogue, facts: factsOf(view.village) },
      )
      return {
        ...judged,
        services: judged.services.map((one) => {
          const service = services.get(one.service)
          return service === undefined ? one : toldTo(cadre, service, one)
        }),
      }
    },
    [view, cadre],
  )
  const judged = useMemo(
    () => (judgedForm === undefined ? undefined : judge(judgedForm)),
    [judgedForm, judge],
  )
  return { judge, judged, judgedForm }
}
