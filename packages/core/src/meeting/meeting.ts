import type { LocalDate } from '../calendar/local-date.ts'

/**
 * The weekly meeting of the head of a Puskesmas with its Pustu, and the mini-workshops (lokakarya mini) of the month
 * and of the quarter.
 * @see KMK HK.01.07/MENKES/2015/2023: monthly mini-workshop with the PWS of each cluster, quarterly with other sectors
 */
export const meetingKinds = ['weekly', 'monthly', 'quarterly'] as const
export type MeetingKind = (typeof meetingKinds)[number]

/** In the order of the agenda. */
export const meetingParts = ['actions', 'results', 'problems', 'changes', 'decisions'] as const
export type MeetingPart = (typeof meetingParts)[number]

/** Which meeting: of a Puskesmas, by the day for which it was planned. Two laptops that open it mean the same one. */
export interface MeetingKey {
  readonly facility: string
  readonly kind: MeetingKind
  readonly day: LocalDate
}

/** All villages of the Puskesmas together. */
export const WHOLE_AREA = 'total'

export interface Decision {
  /** What will be done, in one sentence, without names of patients: the Dinas reads it too. */
  readonly text: string
  readonly owner: string
  /** The owner's account, when it is one of the Puskesmas. */
  readonly account?: string
  readonly due: LocalDate
  /** What should move, and where: a village code or `WHOLE_AREA`. */
  readonly aim?: { readonly indicator: string; readonly area: string }
  /** Id of the practice note that it adopts. */
  readonly practice?: string
}

/** What became of a decision. */
export interface DecisionOutcome {
  readonly state: 'open' | 'done' | 'not-done'
  readonly note: string
}

/** Minutes of each part, unless the head plans otherwise. */
export const usualMinutes: Readonly<Record<MeetingKind, Readonly<Record<MeetingPart, number>>>> = {
  weekly: { actions: 5, results: 15, problems: 20, changes: 5, decisions: 10 },
  monthly: { actions: 15, results: 45, problems: 30, changes: 15, decisions: 15 },
  quarterly: { actions: 15, results: 40, problems: 60, changes: 15, decisions: 20 },
}

const week = ['antenatal-k6', 'spm-04', 'idl', 'referrals-answered']
const month = [
  'antenatal-k6',
  'spm-02',
  'spm-03',
  'spm-04',
  'idl',
  'spm-07',
  'spm-08',
  'referrals-answered',
]
/** Ids of the indicators on the table, unless the head chooses others. */
export const usualFocus: Readonly<Record<MeetingKind, readonly string[]>> = {
  weekly: week,
  monthly: month,
  quarterly: month,
}
/** Those who do not come and have not been visited, on the agenda whatever else is. */
export const VISITS_INDICATOR = 'home-visits-done'
/** More columns than this cannot be read from the back of the room. */
export const MOST_FOCUS = 8
