import type { LocalDate } from '../calendar/local-date.ts'

/** `GET /api/outcome-differences?village=`: what a device told a person and what the server says now. */
export interface OutcomeDifferences {
  readonly differences: readonly {
    readonly village: string
    readonly person: string
    readonly encounter: string
    readonly service: string
    readonly on: LocalDate
    /** Version of the catalogue on the device. */
    readonly catalogue: number
    readonly told: Readonly<Record<string, string>>
    readonly judged: Readonly<Record<string, string>>
  }[]
  readonly more: boolean
}
