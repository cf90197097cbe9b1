import type { LocalDate } from '../calendar/local-date.ts'

/** What differs by place and matters to a rule: data of the regency, not code. */
export interface PlaceFacts {
  /** Vaccination against Japanese encephalitis is routine here. */
  readonly japaneseEncephalitis: boolean
  /** More than 5 cases of malaria a year per 1,000 people (API). */
  readonly malariaEndemic?: boolean
  /** First day an antigen was given routinely here, by service id or `service-dose`; absent: always. */
  readonly introduced: Readonly<Record<string, LocalDate>>
}

/** Since when a dose is given routinely here; undefined: always. */
export const introducedOn = (
  { introduced }: PlaceFacts,
  service: { readonly id: string },
  dose: number,
): LocalDate | undefined => introduced[`${service.id}-${dose}`] ?? introduced[service.id]

/** Facts that can make a service eligible. */
export type PlaceFact = 'japaneseEncephalitis' | 'malariaEndemic'
