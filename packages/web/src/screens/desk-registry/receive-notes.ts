import type { LocalDate } from '@jejaring/core/calendar/local-date'
import { arrivingId } from '@jejaring/core/journal/arrival'
import { departureOf, type PersonRecord } from '@jejaring/core/journal/record'
import type { Relation } from '@jejaring/core/person/person'
import type { Coming } from '@jejaring/core/sync/moves'
import type { Note } from '../../store/write-down.ts'

/** Under which record somebody goes on, or in which house they live from now on. */
export type Home =
  | { readonly kind: 'same'; readonly record: PersonRecord }
  | { readonly kind: 'with'; readonly household: string; readonly relation: Relation }
  | {
      readonly kind: 'new'
      readonly household: string
      readonly rt: string
      readonly headName: string
      /** Absent: not told yet. */
      readonly address?: string
      readonly relation: Relation
    }

/** What was written, to show it and to take it back. */
export interface Received {
  readonly person: string
  readonly name: string
  readonly village: string
  /** Id of the arrival. */
  readonly arrival: string
  /** Was registered with it. */
  readonly isNew: boolean
}

/** @param arrival id of the entry that says so */
export function receivedNotes(
  coming: Coming,
  home: Home,
  { village, today, arrival }: { village: string; today: LocalDate; arrival: string },
): { readonly notes: readonly Note[]; readonly received: Received } {
  const person = home.kind === 'same' ? home.record.id : arrivingId(coming.departure)
  const on = coming.on > today ? coming.on : today
  const common = { village, subject: person, on }
  const { from, departure } = coming
  const arrived: Note = {
    ...common,
    id: arrival,
    kind: 'person-arrived',
    body: { from: from.village, person: coming.person, departure },
  }
  const received = { person, name: coming.name, village, arrival, isNew: home.kind !== 'same' }
  if (home.kind === 'same') {
    const left = departureOf(home.record)
    const back: readonly Note[] =
      left === undefined ? [] : [{ ...common, kind: 'person-returned', body: { entry: left.id } }]
    return { notes: [...back, arrived], received }
  }
  const { household, relation } = home
  const house: readonly Note[] =
    home.kind === 'with'
      ? []
      : [
          {
            village,
            subject: household,
            on,
            kind: 'household-registered',
            body: { rt: home.rt, headName: home.headName, address: home.address ?? '' },
          },
        ]
  const { name, sex, birthDate, birthDateEstimated, motherName, phone, nik } = coming
  const registered: Note = {
    ...common,
    kind: 'person-registered',
    body: {
      name,
      sex,
      birthDate,
      household,
      relation,
      ...(birthDateEstimated === undefined ? {} : { birthDateEstimated }),
      ...(motherName === undefined ? {} : { motherName }),
      ...(phone === undefined ? {} : { phone }),
      ...(nik === undefined ? {} : { nik }),
    },
  }
  return { notes: [...house, registered, arrived], received }
}

/** Taken back: who was registered with the arrival is waited for no more. */
export function undoOf(
  { person, village, arrival, isNew }: Received,
  { today, mistake }: { readonly today: LocalDate; readonly mistake: string },
): readonly Note[] {
  const common = { village, subject: person, on: today }
  const gone: readonly Note[] = isNew
    ? [{ ...common, kind: 'person-moved', body: { to: mistake } }]
    : []
  return [{ ...common, kind: 'arrival-withdrawn', body: { arrival } }, ...gone]
}
