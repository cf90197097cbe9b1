import type { LocalDate } from '@jejaring/core/calendar/local-date'
import type { Me } from '@jejaring/core/sync/account'
import type { Shown } from './change.ts'
import { stageOf, type LifeStage } from './life-stage.ts'
import { visitsOf } from './my-visits.ts'
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
  readonly isPosyanduDay: boolean
}

const SHOWN = 6

/** A kader goes to houses and brings answers; a midwife has everybody who waits longer than they should. */
export function homeOf(shown: Shown, { me, today, isPosyanduDay }: HomeOf): HomeView {
  const tasks = unsortedTasks(shown.people.values(), today)
  const common = {
    isNobody: shown.people.size === 0,
    awaited: countAwaited(tasks, { today, isPosyanduDay }),
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
  on: Pick<HomeOf, 'today' | 'isPosyanduDay'>,
): HomeView['awaited'] {
  const stages: Partial<Record<LifeStage, number>> = {}
  let count = 0
  for (const task of tasks) {
    if (!isAwaited(task, on) || isPresent(task.person, on.today)) continue
    const stage = stageOf(task.person, on.today)
    stages[stage] = (stages[stage] ?? 0) + 1
    count += 1
  }
  return { count, stages }
}

const isGrave = ({ people: [first] }: HouseToVisit): boolean =>
  first?.first.reason === 'danger' || first?.first.reason === 'notFollowed'
