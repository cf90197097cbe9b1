/** For every outcome of every scale one situation that leads to it; the printed catalogue shows them. */
import { type LocalDate, addDays, addMonths, localDate } from '../../calendar/local-date.ts'
import type { Given, Service } from '../define.ts'
import { pregnancy } from '../episodes/pregnancy.ts'
import { adultExamples } from './examples/adult.ts'
import { childExamples } from './examples/child.ts'
import { elderlyExamples } from './examples/elderly.ts'
import { illnessExamples } from './examples/illness.ts'
import { immunisationExamples } from './examples/immunisation.ts'
import { infectionExamples } from './examples/infection.ts'
import { motherExamples } from './examples/mother.ts'
import { schoolExamples } from './examples/school.ts'
import { visitsExamples } from './examples/visits.ts'
import { contextAt } from './context.ts'
import type { Example, Examples, Values } from './situation.ts'

export const examples: Examples = {
  ...motherExamples,
  ...childExamples,
  ...immunisationExamples,
  ...schoolExamples,
  ...adultExamples,
  ...elderlyExamples,
  ...illnessExamples,
  ...infectionExamples,
  ...visitsExamples,
}

const ON = localDate('2026-11-20')

/** The classes a service gives in the situation. */
export function classesIn(service: Service, example: Example) {
  const birthDate = addMonths(ON, -example.ageMonths)
  const context = contextAt(birthDate, ON, {
    ...(example.sex === undefined ? {} : { sex: example.sex }),
    earlier: earlierVisits(example.earlier ?? [], ON),
    ...example.known?.history,
    during: ({ id }) => {
      const began =
        id === example.during?.episode.id
          ? example.during.days
          : id === pregnancy.id
            ? example.pregnantDays
            : undefined
      return began === undefined
        ? undefined
        : { episode: id, anchor: addDays(ON, -began), from: addDays(ON, -began) }
    },
  })
  return service.classify(example.measured, context)
}

const earlierVisits = (earlier: readonly Values[], on: LocalDate): readonly Given[] =>
  earlier.map((measured, i) => ({
    on: addMonths(on, i - earlier.length),
    setting: 'posyandu',
    cadre: 'kader',
    measured,
  }))
