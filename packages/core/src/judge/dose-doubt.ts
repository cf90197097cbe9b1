import type { LocalDate } from '../calendar/local-date.ts'
import type { Service } from '../catalogue/define.ts'
import type { Catalogue } from '../catalogue/indicator.ts'
import type { DoseGiven } from '../catalogue/history.ts'
import { isVaccine } from '../reaction/reaction-body.ts'
import type { PersonHistory } from './history.ts'
import { dosesOf, nextDose } from './series.ts'

/** Why a dose would not count, or would take another one's place: to be said before the needle. */
export type DoseDoubt =
  | { readonly kind: 'sameDay' }
  /** Due from that day. */
  | { readonly kind: 'tooSoon'; readonly dose: string; readonly from: LocalDate }
  /** The series is complete, or the person too old for what is left of it. */
  | { readonly kind: 'noneLeft' }
  /** A dose written down for a later day no longer counts, so close would it be. */
  | { readonly kind: 'tooCloseTo'; readonly on: LocalDate }

/** A dose that somebody is about to write down. */
interface Planned {
  readonly service: Service
  readonly on: LocalDate
  /** The visit that is being corrected: what it says is not counted twice. */
  readonly encounter?: string
}

/** Judged by the very rule that counts doses afterwards; undefined when the dose counts and harms no other. */
export function doubtOfDose(
  catalogue: Catalogue,
  history: PersonHistory,
  { service, on, encounter }: Planned,
): DoseDoubt | undefined {
  if (!isVaccine(service)) return undefined
  const { birthDate } = history
  const given = new Map<string, readonly { readonly on: LocalDate }[]>()
  for (const visit of history.happened) {
    if (visit.encounter === encounter) continue
    given.set(visit.service.id, [...(given.get(visit.service.id) ?? []), visit])
  }
  const own = given.get(service.id) ?? []
  if (own.some((visit) => visit.on === on)) return { kind: 'sameDay' }
  const { schedule } = service
  if (schedule.kind !== 'series') return undefined

  const place = own.filter((visit) => visit.on <= on).length
  const planned = own.toSpliced(place, 0, { on })
  const before = dosesOf(catalogue, birthDate, given)
  const after = dosesOf(catalogue, birthDate, new Map([...given, [service.id, planned]]))
  if (after.doses.get(service.id)?.[place]?.number !== undefined) {
    const harmed = firstHarmed(before.doses, after.doses)
    return harmed === undefined ? undefined : { kind: 'tooCloseTo', on: harmed }
  }
  const next = nextDose(
    schedule,
    { birthDate, anchor: schedule.countsFrom?.(history) ?? birthDate },
    (before.doses.get(service.id) ?? []).slice(0, place),
    before.liveDays.filter((day) => day < on),
  )
  return next === undefined || next.from <= on
    ? { kind: 'noneLeft' }
    : { kind: 'tooSoon', dose: next.dose.name, from: next.from }
}

/** The earliest day of a dose that counted, and does not any more. */
function firstHarmed(
  before: ReadonlyMap<string, readonly DoseGiven[]>,
  after: ReadonlyMap<string, readonly DoseGiven[]>,
): LocalDate | undefined {
  const harmed = [...before].flatMap(([id, doses]) =>
    doses.flatMap(({ on, number }) =>
      number !== undefined &&
      !after.get(id)?.some((dose) => dose.on === on && dose.number !== undefined)
        ? [on]
        : [],
    ),
  )
  return harmed.toSorted()[0]
}
