import { serviceLines } from './service-lines.at-build.ts'

/** Whether its delay means that a treatment is not followed. */
export const isTreatment = (service: string): boolean => serviceLines[service]?.treatment === true
