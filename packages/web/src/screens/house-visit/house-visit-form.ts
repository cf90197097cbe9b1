/** One visit to a household while it is written down: what came of it for each of its people. */
import { addDays, type LocalDate } from '@jejaring/core/calendar/local-date'
import type { Cadre } from '@jejaring/core/catalogue/define'
import type { PersonVisits } from '@jejaring/core/visits/person-visits'
import type { VisitOutcome } from '@jejaring/core/visits/visit-body'
import type { VisitForm } from '../../forms/form-state.ts'
import type { MovedTo } from '../person/moved-to.tsx'
import type { Note } from '../../store/write-down.ts'

/** What came of going there at all. */
export type Door = 'met' | 'not-at-home' | 'refused' | 'moved'
/** What only one of them is: the others were met. */
export type Apart = Extract<VisitOutcome, 'not-at-home' | 'refused' | 'died' | 'wrong-data'>

export interface MemberForm {
  readonly visit: VisitForm
  readonly apart?: Apart
  /** The day on which the person comes for what is not given at home. */
  readonly comesOn?: LocalDate
}
/** Plain data, so that it survives a reload. */
export interface HouseVisitForm {
  readonly on: LocalDate
  readonly door: Door
  /** The day to ask again, of a house that refused. */
  readonly again: LocalDate
  /** Where the family moved to, as neighbours say. */
  readonly movedTo: string
  /** Code, when it is a village of the regency. */
  readonly movedVillage?: string
  /** By person; absent while nothing was said of them. */
  readonly members: Readonly<Record<string, MemberForm>>
}

const ASK_AGAIN_DAYS = 30

export const freshHouseVisit = (on: LocalDate): HouseVisitForm => ({
  on,
  door: 'met',
  again: addDays(on, ASK_AGAIN_DAYS),
  movedTo: '',
  members: {},
})

/** The services somebody filled in, or said why not. */
export const withoutEmpty = (visit: VisitForm): VisitForm => ({
  ...visit,
  services: visit.services.filter((id) => {
    const form = visit.forms[id]
    return form?.notDone !== undefined || Object.keys(form?.fields ?? {}).length > 0
  }),
})

export interface Member {
  readonly person: string
  readonly village: string
  readonly form: MemberForm
  /** Somebody came because of them. */
  readonly isAwaited: boolean
  /** A rule asks for a referral. */
  readonly isReferred: boolean
  /** The visit's id, when services were given. */
  readonly encounter?: string
}

/** Where the family went, as an entry says it. */
export const movedOf = ({ movedTo, movedVillage }: HouseVisitForm): MovedTo => ({
  to: movedTo,
  ...(movedVillage === undefined ? {} : { village: movedVillage }),
})

/** What is written about one person beside the services; nothing of who was not asked for and said nothing. */
export function notesOf(
  house: HouseVisitForm,
  { person, village, form, isAwaited, isReferred, encounter }: Member,
  cadre: Cadre,
): readonly Note[] {
  const { on, door } = house
  const isSaid =
    isAwaited ||
    door === 'moved' ||
    encounter !== undefined ||
    form.apart !== undefined ||
    form.comesOn !== undefined
  if (!isSaid) return []
  const outcome: VisitOutcome =
    door !== 'met'
      ? door
      : (form.apart ??
        (isReferred ? 'referred' : form.comesOn === undefined ? 'served' : 'promised'))
  const again =
    outcome === 'promised' ? form.comesOn : outcome === 'refused' ? house.again : undefined
  const common = { village, subject: person, on }
  const done: Note = {
    ...common,
    kind: 'visit-done',
    body: {
      cadre,
      outcome,
      ...(again === undefined ? {} : { again }),
      ...(encounter === undefined ? {} : { encounter }),
    },
  }
  if (outcome === 'died') return [done, { ...common, kind: 'person-died', body: {} }]
  if (outcome !== 'moved') return [done]
  return [done, { ...common, kind: 'person-moved', body: movedOf(house) }]
}

/** How often somebody went to a house before, days on which several people were visited counting once. */
export function visitsBefore(all: readonly (PersonVisits | undefined)[]): number {
  const days = all.flatMap((visits) =>
    (visits?.done ?? []).flatMap(({ id, on }) => (visits?.withdrawn.includes(id) ? [] : [on])),
  )
  return new Set(days).size
}
