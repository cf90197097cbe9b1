import type { Agenda, MeetingAction } from '@jejaring/core/meeting/agenda'
import { headsOf } from '@jejaring/core/meeting/fold-meeting'
import type { Decision } from '@jejaring/core/meeting/meeting'
import { movementOf, type Figure } from '@jejaring/core/meeting/movement'
import type { Catalogue } from '@jejaring/core/catalogue/indicator'
import type { KeptMeeting } from './read-meetings.ts'

type Figures = Pick<Agenda, 'columns' | 'rows' | 'total'>

/** What was decided in these meetings, first what is not settled, by the day it is due; with its indicator then and now. */
export function actionsOf(
  meetings: readonly KeptMeeting[],
  now: Figures | undefined,
  { indicators }: Pick<Catalogue, 'indicators'>,
): readonly MeetingAction[] {
  const actions = meetings.flatMap(({ key, meeting, changes, figures }) =>
    meeting.decisions.map((decision): MeetingAction => {
      const outcome = meeting.outcomes.get(decision.id)
      const then = figures === undefined ? undefined : figureOf(figures, decision.aim)
      const today = now === undefined ? undefined : figureOf(now, decision.aim)
      const wanted = indicators.find(({ id }) => id === decision.aim?.indicator)?.wanted
      return {
        of: key,
        decision,
        over: headsOf(changes, `outcome ${decision.id}`).map(({ id }) => id),
        ...(outcome === undefined ? {} : { outcome }),
        ...(then === undefined || today === undefined
          ? {}
          : { before: then, now: today, movement: movementOf(then, today, wanted) }),
      }
    }),
  )
  return actions.toSorted(
    (a, b) =>
      Number(isSettled(a)) - Number(isSettled(b)) ||
      (a.decision.due < b.decision.due ? -1 : Number(a.decision.due > b.decision.due)),
  )
}

export const isSettled = ({ outcome }: Pick<MeetingAction, 'outcome'>): boolean =>
  outcome !== undefined && outcome.state !== 'open'

/** Of an indicator at a place, when these figures have it and show it. */
export function figureOf(
  { columns, rows, total }: Figures,
  aim: Decision['aim'],
): Figure | undefined {
  const row = [...rows, total].find(({ area }) => area === aim?.area)
  const cell = row?.cells.find(({ indicator }) => indicator === aim?.indicator)
  const period = columns.find(({ id }) => id === aim?.indicator)?.period
  if (cell === undefined || cell.hidden === true || period === undefined) return undefined
  return { period, population: cell.population, served: cell.served }
}
