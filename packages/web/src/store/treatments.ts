import { catalogue } from '@jejaring/core/catalogue/index'

const treatments: ReadonlySet<string> = new Set(
  catalogue.services.flatMap(({ id, treatment }) => (treatment === true ? [id] : [])),
)

/** Whether its delay means that a treatment is not followed. */
export const isTreatment = (service: string): boolean => treatments.has(service)
