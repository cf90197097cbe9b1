import type { LocalDate } from '@jejaring/core/calendar/local-date'
import { stageOf, type LifeStage } from '../../store/life-stage.ts'
import type { Task } from '../../store/tasks.ts'

/** Who goes first, whatever their age; then the stages of life, as the stations of a Posyandu take them. */
export type AwaitedGroup = 'first' | LifeStage
const ORDER: readonly AwaitedGroup[] = [
  'first',
  'pregnant',
  'underFive',
  'school',
  'adult',
  'elderly',
]

/** The tasks of each group, in the order they came; without groups that have none. */
export function awaitedGroups(
  tasks: readonly Task[],
  today: LocalDate,
): readonly { readonly group: AwaitedGroup; readonly tasks: readonly Task[] }[] {
  const groups = new Map<AwaitedGroup, Task[]>(ORDER.map((group) => [group, []]))
  for (const task of tasks) {
    const isFirst = task.urgency === 'danger' || task.urgency === 'notFollowed'
    groups.get(isFirst ? 'first' : stageOf(task.person, today))?.push(task)
  }
  return [...groups].flatMap(([group, own]) => (own.length === 0 ? [] : [{ group, tasks: own }]))
}

/** The first rows of all groups together, as a long list is drawn little by little. */
export function firstRows<Group extends { readonly tasks: readonly Task[] }>(
  groups: readonly Group[],
  rows: number,
): readonly Group[] {
  let left = rows
  return groups.flatMap((group) => {
    const tasks = group.tasks.slice(0, Math.max(0, left))
    left -= tasks.length
    return tasks.length === 0 ? [] : [{ ...group, tasks }]
  })
}
