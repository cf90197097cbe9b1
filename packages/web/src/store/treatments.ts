import type { VisitWork } from '@jejaring/core/visits/visit-work'
import { serviceLines } from './service-lines.at-build.ts'

/** Whether its delay means that a treatment is not followed. */
export const isTreatment = (service: string): boolean => serviceLines[service]?.treatment === true

/** What a home visit can do about a service that is late. */
export const visitWork = (service: string): VisitWork | undefined =>
  serviceLines[service]?.visitWork
