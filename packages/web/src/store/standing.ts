import { completedMonths, addDays, type LocalDate } from '@jejaring/core/calendar/local-date'
import { hypertensionCare } from '@jejaring/core/catalogue/episodes/hypertension-care'
import { pregnancy } from '@jejaring/core/catalogue/episodes/pregnancy'
import type { Service } from '@jejaring/core/catalogue/define'
import { dueStatus, type DueWindow } from '@jejaring/core/judge/judgement'
import type { PersonSummary } from './database.ts'

export const lifeStages = ['child', 'school', 'pregnant', 'adult', 'elderly'] as const
/** Under 60 months, under 18 years, in an open pregnancy, under 60 years, from 60. */
export type LifeStage = (typeof lifeStages)[number]

/**
 * How pressing a person is. `danger`: a referral nobody answered within its days. `lost`: an open referral, or an illness
 * or pregnancy under care whose visit is overdue. `missed`: another service is overdue. `due`: nothing is late yet.
 */
export type Urgency = 'danger' | 'lost' | 'missed' | 'due' | 'none'
const order: Readonly<Record<Urgency, number>> = { danger: 0, lost: 1, missed: 2, due: 3, none: 4 }
const stageOrder: Readonly<Record<LifeStage, number>> = {
  pregnant: 0,
  child: 1,
  elderly: 2,
  school: 3,
  adult: 4,
}

/** How a person stands on a day, for lists. */
export interface Standing {
  readonly stage: LifeStage
  readonly urgency: Urgency
  /** Windows open on the day, the longest late first. */
  readonly open: readonly DueWindow[]
  readonly hasOverdue: boolean
  readonly hasHypertension: boolean
  /** The referral that waits longest. */
  readonly referral?: PersonSummary['referrals'][number]
  /** Since when the most pressing thing waits. */
  readonly since?: LocalDate
}

type Services = ReadonlyMap<string, Service>
const known = new WeakMap<PersonSummary, { readonly on: LocalDate; readonly is: Standing }>()

/** Remembered for each summary, which is replaced when something about the person changes. */
export function standingOf(person: PersonSummary, on: LocalDate, services: Services): Standing {
  const before = known.get(person)
  if (before?.on === on) return before.is
  const is = standing(person, on, services)
  known.set(person, { on, is })
  return is
}

function standing(person: PersonSummary, on: LocalDate, services: Services): Standing {
  const open =
    person.left === undefined
      ? person.due.filter((window) => isOpen(window, on)).toSorted(longestLateFirst)
      : []
  const overdue = open.filter((window) => dueStatus(window, on) === 'overdue')
  const underCare = overdue.find(({ service }) => services.get(service)?.eligible.during)
  const referral =
    person.left === undefined
      ? person.referrals.toSorted((a, b) => (a.on < b.on ? -1 : 1))[0]
      : undefined
  const isLate =
    referral !== undefined && person.referrals.some((one) => addDays(one.on, one.withinDays) < on)
  const urgency: Urgency = isLate
    ? 'danger'
    : referral !== undefined || underCare !== undefined
      ? 'lost'
      : overdue.length > 0
        ? 'missed'
        : open.length > 0
          ? 'due'
          : 'none'
  const since = referral?.on ?? underCare?.late ?? overdue[0]?.late ?? open[0]?.from
  return {
    stage: stageOf(person, on),
    urgency,
    open,
    hasOverdue: overdue.length > 0,
    hasHypertension: isDuring(person, hypertensionCare.id, on),
    ...(referral === undefined ? {} : { referral }),
    ...(since === undefined ? {} : { since }),
  }
}

function isOpen(window: DueWindow, on: LocalDate): boolean {
  const status = dueStatus(window, on)
  return status === 'due' || status === 'overdue'
}

const longestLateFirst = (a: DueWindow, b: DueWindow): number =>
  a.late < b.late ? -1 : a.late > b.late ? 1 : 0

function isDuring({ episodes }: PersonSummary, episode: string, on: LocalDate): boolean {
  return episodes.some(
    (one) => one.episode === episode && (one.before === undefined || on < one.before),
  )
}

export function stageOf(person: PersonSummary, on: LocalDate): LifeStage {
  if (isDuring(person, pregnancy.id, on)) return 'pregnant'
  const months = completedMonths(person.birthDate, on)
  if (months < 60) return 'child'
  if (months < 18 * 12) return 'school'
  return months < 60 * 12 ? 'adult' : 'elderly'
}

/** Danger first, then not followed, then missed; among equals mothers and children, then who waits longest. */
export function byUrgency(a: Standing, b: Standing): number {
  return (
    order[a.urgency] - order[b.urgency] ||
    stageOrder[a.stage] - stageOrder[b.stage] ||
    ((a.since ?? '') < (b.since ?? '') ? -1 : (a.since ?? '') > (b.since ?? '') ? 1 : 0)
  )
}
