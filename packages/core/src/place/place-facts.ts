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

/** Facts that can make a service eligible. */
export type PlaceFact = 'japaneseEncephalitis' | 'malariaEndemic'
