import type { LocalDate } from '../calendar/local-date.ts'
import type { MeetingSetting, StoredChange } from './meeting-change.ts'
import type { Decision, DecisionOutcome, MeetingPart } from './meeting.ts'

export interface RecordedDecision extends Decision {
  readonly id: string
}

/** A meeting as its changes leave it. */
export interface Meeting {
  /** The day on which it is held, when that is not the planned one. */
  readonly date?: LocalDate
  /** ISO moments. */
  readonly startedAt?: string
  readonly closedAt?: string
  readonly minutes: Readonly<Partial<Record<MeetingPart, number>>>
  readonly focus?: readonly string[]
  /** By post or sector; nothing is known of who is not named. */
  readonly attendance: ReadonlyMap<string, boolean>
  /** In the order in which they were first written down. */
  readonly decisions: readonly RecordedDecision[]
  /** By decision. */
  readonly outcomes: ReadonlyMap<string, DecisionOutcome>
  readonly notes: string
  readonly conflicts: readonly MeetingConflict[]
}

/** Different values that were written without knowing of each other, the latest, which is shown, first. */
export interface MeetingConflict {
  readonly slot: string
  readonly values: readonly StoredChange[]
}

/** What a change is about: the later of two of the same slot replaces what it knew. */
export const slotOf = (set: MeetingSetting): string =>
  'of' in set ? `${set.kind} ${set.of}` : set.kind

/**
 * The changes of a slot that no other replaces, latest first; never none where there are some.
 */
export function headsOf(changes: readonly StoredChange[], slot: string): readonly StoredChange[] {
  const ofSlot = changes.filter(({ set }) => slotOf(set) === slot)
  const replaced = new Set(ofSlot.flatMap(({ id, over }) => over.filter((one) => one !== id)))
  const heads = ofSlot.filter(({ id }) => !replaced.has(id))
  return (heads.length > 0 ? heads : ofSlot).toSorted(latestFirst)
}

/** Any order of the same changes, each once or more often, gives the same meeting. */
export function foldMeeting(changes: readonly StoredChange[]): Meeting {
  const known = [...new Map(changes.map((change) => [change.id, change])).values()]
  const oldestFirst = known.toSorted((a, b) => latestFirst(b, a))
  const slots = new Map<string, StoredChange[]>()
  for (const change of oldestFirst) {
    const slot = slotOf(change.set)
    slots.set(slot, [...(slots.get(slot) ?? []), change])
  }
  const made = {
    attendance: new Map<string, boolean>(),
    decisions: new Array<RecordedDecision>(),
    outcomes: new Map<string, DecisionOutcome>(),
    notes: '',
    conflicts: new Array<MeetingConflict>(),
  }
  const minutes: Partial<Record<MeetingPart, number>> = {}
  let once: Pick<Meeting, 'date' | 'startedAt' | 'closedAt' | 'focus'> = {}
  for (const [slot, ofSlot] of slots) {
    const heads = headsOf(ofSlot, slot)
    const [latest] = heads
    if (latest === undefined) continue
    if (new Set(heads.map(({ set }) => JSON.stringify(set.value))).size > 1) {
      made.conflicts.push({ slot, values: heads })
    }
    const { set } = latest
    switch (set.kind) {
      case 'date':
        once = { ...once, date: set.value }
        break
      case 'started':
        once = { ...once, startedAt: set.value }
        break
      case 'closed':
        once = { ...once, closedAt: set.value }
        break
      case 'focus':
        once = { ...once, focus: set.value }
        break
      case 'minutes':
        minutes[set.of] = set.value
        break
      case 'attendance':
        made.attendance.set(set.of, set.value)
        break
      case 'decision':
        if (set.value !== null) made.decisions.push({ id: set.of, ...set.value })
        break
      case 'outcome':
        made.outcomes.set(set.of, set.value)
        break
      case 'notes':
        made.notes = set.value
        break
    }
  }
  return { ...made, minutes, ...once }
}

function latestFirst(a: StoredChange, b: StoredChange): number {
  if (a.at !== b.at) return a.at < b.at ? 1 : -1
  return a.id < b.id ? 1 : a.id > b.id ? -1 : 0
}
