import { clockTime } from '../journal/clock.ts'
import { digitPreference, type DigitPreference } from './last-digits.ts'
import { fastForms, writtenAtOnce, type AtOnce } from './pace.ts'
import { sameAsBefore, sameAsNeighbour, type Share } from './same-values.ts'
import type { Measure, WrittenVisit } from './written-visit.ts'

/**
 * Something in how entries look that a midwife and a kader may look at together. It says what was seen, never why:
 * each has harmless causes, and none is a mistake by itself.
 */
export type CoachingHint =
  | ({ readonly topic: 'digits-weight' | 'digits-length' | 'digits-pressure' } & DigitPreference)
  | ({ readonly topic: 'same-as-neighbour' | 'same-as-before' | 'fast' } & Share)
  | ({ readonly topic: 'at-once' } & AtOnce)

export const coachingTopics = [
  'digits-weight',
  'digits-length',
  'digits-pressure',
  'same-as-neighbour',
  'same-as-before',
  'fast',
  'at-once',
] as const satisfies readonly CoachingHint['topic'][]
export type CoachingTopic = (typeof coachingTopics)[number]

/** It was talked about, at a moment (milliseconds since 1970). */
export interface Talk {
  readonly topic: CoachingTopic
  readonly at: number
}
/** A hint; talked about when nothing written since gives it again. */
export type HintNow = CoachingHint & { readonly isTalkedAbout: boolean }

interface Written {
  /** Visits of one author in the period, in the order they were written. */
  readonly visits: readonly WrittenVisit[]
  /** The person's last visit with measures on an earlier day, whoever wrote it. */
  readonly before: (visit: WrittenVisit) => WrittenVisit | undefined
}

/** What stands out, by topic; what was talked about counts again only from what was written since. */
export function coachingHints(
  { visits, before }: Written,
  talks: readonly Talk[],
): readonly HintNow[] {
  const all = hintsOf({ visits, before })
  return all.map((hint) => {
    const times = talks.filter(({ topic }) => topic === hint.topic).map(({ at }) => at)
    if (times.length === 0) return { ...hint, isTalkedAbout: false }
    const last = Math.max(...times)
    const since = visits.filter(({ clock }) => clockTime(clock) > last)
    const again = hintsOf({ visits: since, before }).find(({ topic }) => topic === hint.topic)
    return { ...(again ?? hint), isTalkedAbout: again === undefined }
  })
}

function hintsOf({ visits, before }: Written): readonly CoachingHint[] {
  const read = (...names: readonly Measure[]) =>
    visits.flatMap(({ readings }) => names.flatMap((name) => readings[name] ?? []))
  const atOnce = named('at-once', writtenAtOnce(visits))
  return [
    ...named('digits-weight', digitPreference(read('weight'), 0.1)),
    ...named('digits-length', digitPreference(read('length', 'height'), 0.1)),
    ...named('digits-pressure', digitPreference(read('systolic', 'diastolic'), 1)),
    ...named('same-as-neighbour', sameAsNeighbour(visits)),
    ...named('same-as-before', sameAsBefore(visits, before)),
    // Many at once are fast each: said once.
    ...(atOnce.length > 0 ? atOnce : named('fast', fastForms(visits))),
  ]
}

const named = <Topic extends CoachingTopic, Seen>(topic: Topic, seen: Seen | undefined) =>
  seen === undefined ? [] : [{ topic, ...seen }]
