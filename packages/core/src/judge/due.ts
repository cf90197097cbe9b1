import { addSpan, earliest, latest, type LocalDate } from '../calendar/local-date.ts'
import type { Service } from '../catalogue/define.ts'
import type { Catalogue } from '../catalogue/indicator.ts'
import { askedAgain, foundAgain, type Window, withAgain } from './again.ts'
import { concerning, openEpisode } from './eligible.ts'
import type { PersonHistory } from './history.ts'
import type { DueWindow } from './judgement.ts'
import { type Need, scheduled } from './scheduled.ts'

/**
 * Every window in which the person needs something: the next of each service, and each campaign from the first day
 * the person was known. Nothing here depends on today.
 */
export function dueOf(history: PersonHistory, catalogue: Catalogue): readonly DueWindow[] {
  if (history.left !== undefined) return []
  const due: DueWindow[] = []
  for (const service of concerning(history, catalogue)) {
    const notGiven = history.notGiven.get(service.id)
    const need = notGiven?.reason === 'contraindicated' ? undefined : needOf(service, history)
    if (need === undefined) continue
    for (const wanted of windowsOf(service, history, need)) {
      const asked = notGiven === undefined ? wanted : askedAgain(wanted, notGiven)
      const window = within(asked, endOf(service, history, need), history.since)
      if (window !== undefined) due.push(dueWindow(service.id, window))
    }
  }
  return due
}

/** Written out, for everybody has dozens: copying what is there is many times slower. */
function dueWindow(service: string, { dose, from, late, before, reason }: Window): DueWindow {
  if (dose === undefined) {
    return before === undefined
      ? { service, from, late, reason }
      : { service, from, late, before, reason }
  }
  return before === undefined
    ? { service, dose, from, late, reason }
    : { service, dose, from, late, before, reason }
}

/** Undefined when nothing asks for it. */
function needOf(service: Service, history: PersonHistory): Need | undefined {
  const { from, during, notDuring } = service.eligible
  const since = service.needed?.(history)
  if (service.needed !== undefined && since === undefined) return undefined
  const episode = during === undefined ? undefined : openEpisode(history, during.id)
  const lapses = notDuring === undefined ? undefined : openEpisode(history, notDuring.id)?.before
  const ofAge = from === undefined ? history.birthDate : addSpan(history.birthDate, from)
  const allowed = lapses === undefined ? ofAge : latest(ofAge, lapses)
  const known = latest(allowed, episode?.from ?? history.since)
  return { since, episode, allowed, start: since === undefined ? known : latest(known, since) }
}

function windowsOf(service: Service, history: PersonHistory, need: Need): readonly Window[] {
  return withAgain(
    scheduled(service, history, need),
    foundAgain(service, history, {
      counts: need.episode?.anchor ?? history.birthDate,
      start: need.start,
    }),
  )
}

/** The age or the end of the episode that closes it for good. */
function endOf(
  { eligible }: Service,
  { birthDate }: PersonHistory,
  { episode }: Need,
): LocalDate | undefined {
  const tooOld = eligible.before === undefined ? undefined : addSpan(birthDate, eligible.before)
  return sooner(tooOld, episode?.before)
}

/** Cut at that end; dropped when nothing is left since the person is known. */
function within(window: Window, end: LocalDate | undefined, since: LocalDate): Window | undefined {
  const before = sooner(window.before, end)
  if (before === undefined) return window
  if (window.from >= before || before <= since) return undefined
  return { ...window, late: earliest(window.late, before), before }
}

const sooner = (a: LocalDate | undefined, b: LocalDate | undefined): LocalDate | undefined =>
  a === undefined ? b : b === undefined ? a : earliest(a, b)
