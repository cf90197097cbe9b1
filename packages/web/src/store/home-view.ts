import type { LocalDate } from '@jejaring/core/calendar/local-date'
import type { Me } from '@jejaring/core/sync/account'
import type { Shown } from './change.ts'
import { stageOf, type LifeStage } from './life-stage.ts'
import { visitsOf } from './my-visits.ts'
import type { Comes } from './posyandu-day.ts'
import { isPresent } from './presence.ts'
import { isAwaited, mostUrgent, unsortedTasks, type Task } from './tasks.ts'
import type { HouseToVisit } from './visits-due.ts'

/** All that the home draws of thousands of people; plain data. */
export interface HomeView {
  readonly isNobody: boolean
  /** Whom today's Posyandu still waits for; on other days everybody who is due. */
  readonly awaited: {
    readonly count: number
    readonly stages: Readonly<Partial<Record<LifeStage, number>>>
  }
  /** All rows there would be, and the first of them. */
  readonly count: number
  readonly first: readonly (Task | HouseToVisit)[]
}

/** For whom and when a home is drawn. */
export interface HomeOf {
  readonly me: Pick<Me, 'id' | 'role' | 'scope'>
  readonly today: LocalDate
  /** The Posyandu that meet, and who comes to them. */
  readonly meeting: readonly string[]
  readonly comes: Comes
}

const SHOWN = 6

/** A kader goes to houses and brings answers; a midwife has everybody who waits longer than they should. */
export function homeOf(shown: Shown, of: HomeOf): HomeView {
  const { me, today } = of
  const tasks = unsortedTasks(shown.people.values(), today)
  const common = {
    isNobody: shown.people.size === 0,
    awaited: countAwaited(tasks, shown.houses, of),
  }
  if (me.role !== 'kader') {
    const late = tasks.filter(({ urgency }) => urgency !== 'due')
    return { ...common, count: late.length, first: mostUrgent(late, SHOWN) }
  }
  const { mine, answered } = visitsOf(shown, me, today)
  const first = [...mine.filter(isGrave), ...answered, ...mine.filter((visit) => !isGrave(visit))]
  return { ...common, count: first.length, first: first.slice(0, SHOWN) }
}

/** Only counted: a list of thousands with what each is due for takes a slow phone as long again. */
function countAwaited(
  tasks: readonly Task[],
  houses: Shown['houses'],
  { today, meeting, comes }: HomeOf,
): HomeView['awaited'] {
  const stages: Partial<Record<LifeStage, number>> = {}
  const isPosyanduDay = meeting.length > 0
  let count = 0
  for (const task of tasks) {
    const { person } = task
    if (!isAwaited(task, { today, isPosyanduDay }) || isPresent(person, today)) continue
    if (isPosyanduDay && !comes(person, houses)) continue
    const stage = stageOf(person, today)
    stages[stage] = (stages[stage] ?? 0) + 1
    count += 1
  }
  return { count, stages }
}

const isGrave = ({ people: [first] }: HouseToVisit): boolean =>
  first?.first.reason === 'danger' || first?.first.reason === 'notFollowed'
