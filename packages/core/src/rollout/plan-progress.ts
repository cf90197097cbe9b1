import { hasJoined, type Stage } from './site.ts'

interface Planned {
  readonly name: string
  readonly stage: Stage
  readonly plannedYear?: number
  readonly dropped?: string
}

/** Of the places planned for each year, those that have joined, and the names of those that have not. Dropped ones are not planned. */
export function planProgress(sites: readonly Planned[]) {
  const planned = sites.filter(
    ({ plannedYear, dropped }) => plannedYear !== undefined && dropped === undefined,
  )
  const years = [...new Set(planned.flatMap(({ plannedYear }) => plannedYear ?? []))]
  return years
    .toSorted((a, b) => a - b)
    .map((year) => {
      const all = planned.filter(({ plannedYear }) => plannedYear === year)
      const waiting = all.filter(({ stage }) => !hasJoined(stage))
      return {
        year,
        planned: all.length,
        joined: all.length - waiting.length,
        waiting: waiting.map(({ name }) => name),
      }
    })
}
