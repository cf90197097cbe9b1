import { addDays, type LocalDate } from '@jejaring/core/calendar/local-date'
import type { Service } from '@jejaring/core/catalogue/define'
import { catalogue } from '@jejaring/core/catalogue/index'
import type { Answer, Observation } from '@jejaring/core/catalogue/observation'
import type { Bodies, ServiceGiven } from '@jejaring/core/journal/entry'
import type { Dice } from './workload.ts'

/** A visit with services of the whole catalogue, answered anyhow: what nobody would write down, and yet is taken. */
export function anyVisit(dice: Dice, on: LocalDate): Bodies['encounter-recorded'] {
  const pick = <Item>(items: readonly Item[]): Item | undefined => items[dice(items.length)]
  const first = pick(catalogue.services)
  const cadre = pick(first?.givenBy ?? []) ?? 'midwife'
  const setting = pick(first?.settings ?? []) ?? 'pustu'
  const fitting = [...usual, ...usual, ...catalogue.services].filter(
    ({ givenBy, settings }) => givenBy.includes(cadre) && settings.includes(setting),
  )
  const others = Array.from({ length: dice(3) }, () => pick(fitting))
  const services = [first, ...others].filter((service) => service !== undefined)
  return { setting, cadre, services: [...new Set(services)].map((one) => given(one, dice, on)) }
}

/** What a person has again and again, so that courses and episodes go on. */
const usual = catalogue.services.filter(({ id }) =>
  ['child-growth', 'blood-pressure-screening', 'bcg', 'dpt-hb-hib', 'antenatal-check'].includes(id),
)

function given({ id, observes }: Service, dice: Dice, on: LocalDate): ServiceGiven {
  if (dice(12) === 0) {
    return { service: id, answers: {}, outcomes: {}, notDone: { reason: 'refused' } }
  }
  const answers = Object.entries(observes).flatMap(([name, observation]) =>
    dice(4) === 0 ? [] : [[name, answerOf(observation, dice, on)] as const],
  )
  return { service: id, answers: Object.fromEntries(answers), outcomes: {} }
}

function answerOf(observation: Observation, dice: Dice, on: LocalDate): Answer {
  switch (observation.kind) {
    case 'quantity': {
      const [min, max] = dice(2) === 0 ? observation.plausible : observation.usual
      const steps = 10 ** observation.decimals
      return min + dice(Math.floor((max - min) * steps) + 1) / steps
    }
    case 'choice':
      return Object.keys(observation.options)[dice(Object.keys(observation.options).length)] ?? ''
    case 'yesNo':
      return dice(2) === 0
    case 'day':
      return addDays(on, observation.ahead === true ? dice(300) : -dice(300))
    case 'words':
      return 'x'
  }
}
