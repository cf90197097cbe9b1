import type { LocalDate } from '@jejaring/core/calendar/local-date'
import type { Catalogue } from '@jejaring/core/catalogue/indicator'
import { withCarried } from '@jejaring/core/journal/carried'
import { attendancesOf } from '@jejaring/core/journal/attendance'
import type { Entry } from '@jejaring/core/journal/entry'
import { openBookings } from '@jejaring/core/journal/booking'
import {
  foldHousehold,
  foldPerson,
  departureOf,
  type HouseholdRecord,
  type PersonRecord,
} from '@jejaring/core/journal/record'
import { current } from '@jejaring/core/journal/writes'
import { dueOf } from '@jejaring/core/judge/due'
import { isOpen } from '@jejaring/core/judge/episodes'
import { historyOf, type PersonHistory } from '@jejaring/core/judge/history'
import { soundOf } from '@jejaring/core/person/name-sound'
import { followUpsOf } from '@jejaring/core/referral/follow-up'
import { searchText } from '@jejaring/core/person/search-text'
import type { PlaceFacts } from '@jejaring/core/place/place-facts'
import type { DueWindow } from '@jejaring/core/judge/judgement'
import { visitFactsOf } from '@jejaring/core/visits/visit-facts'
import { mayKnowEpisode, maySeeSensitive } from './own-catalogue.ts'
import type { HouseholdSummary, PersonSummary } from './database.ts'

/** The record with entries of this device that the server has not taken yet. */
export const withOwn = (record: PersonRecord, own: readonly Entry[]): PersonRecord =>
  own.reduce(foldPerson, record)
export const householdWithOwn = (record: HouseholdRecord, own: readonly Entry[]): HouseholdRecord =>
  own.reduce(foldHousehold, record)

/** A summary fresh from judging: its windows lie open and still say why. */
export interface JudgedSummary extends Omit<PersonSummary, 'due'> {
  readonly due: readonly DueWindow[]
}

interface Judging {
  readonly catalogue: Catalogue
  readonly facts: PlaceFacts
}

/** Undefined as long as the record lacks what every person has. */
export const summaryOf = (
  record: PersonRecord,
  village: string,
  judging: Judging,
): JudgedSummary | undefined => judgedOf(record, village, judging)?.summary

/** The summary, and the sorted facts it was drawn from. */
export function judgedOf(
  record: PersonRecord,
  village: string,
  { catalogue, facts }: Judging,
): { readonly summary: JudgedSummary; readonly history: PersonHistory } | undefined {
  const { fields } = record
  const name = current(fields.name)
  const household = current(fields.household)
  const history = historyOf(record, catalogue, facts)
  if (name === undefined || household === undefined || history === undefined) return undefined
  const left = departureOf(record)?.kind
  const visits = visitFactsOf(record)
  const lastVisit = history.happened.at(-1)?.on
  const summary: JudgedSummary = {
    id: record.id,
    village,
    name,
    search: searchText(name),
    sound: soundOf(name),
    sex: history.sex,
    birthDate: history.birthDate,
    household,
    ...aliasesOf(record),
    episodes: history.allEpisodes
      .filter((one) => isOpen(one) && mayKnowEpisode(one.episode))
      .map(({ episode, anchor, before }) => ({
        episode,
        anchor,
        ...(before === undefined ? {} : { before }),
      })),
    due: dueOf(history, catalogue),
    referrals: withCarried(record).referrals.flatMap(({ id, made, answers }) =>
      made === undefined || answers.length > 0
        ? []
        : [
            {
              id,
              to: made.to,
              on: made.on,
              withinDays: made.withinDays,
              reason: made.reason,
              ...(made.because === undefined ? {} : { because: made.because }),
            },
          ],
    ),
    ...followUps(record),
    ...(visits === undefined ? {} : { visits }),
    ...bookings(record),
    ...presentOf(record),
    ...servedOf(record),
    ...(left === undefined ? {} : { left }),
    ...(lastVisit === undefined ? {} : { lastVisit }),
  }
  return { summary, history }
}

/** Who may read why somebody was referred answers it too: to them only the controls are worth a line. */
function followUps(record: PersonRecord): Pick<PersonSummary, 'followUps'> {
  const found = followUpsOf(record)
  const own = maySeeSensitive() ? found.filter(({ controlOn }) => controlOn !== undefined) : found
  return own.length === 0 ? {} : { followUps: own }
}

function bookings(record: PersonRecord): Pick<PersonSummary, 'bookings'> {
  const open = openBookings(record)
  return open.length === 0 ? {} : { bookings: open.map(({ service, day }) => ({ service, day })) }
}

/** The latest day at a Posyandu. */
function presentOf(record: PersonRecord): Pick<PersonSummary, 'present'> {
  const all = attendancesOf(record).toSorted((a, b) =>
    a.on === b.on ? (a.clock < b.clock ? -1 : 1) : a.on > b.on ? -1 : 1,
  )
  const [first] = all
  if (first === undefined) return {}
  const { on, posyandu, clock } = first
  const marks = all.filter((one) => one.on === on).map(({ id }) => id)
  return { present: { on, posyandu, clock, marks } }
}

/** What was written down on the latest day; a visit at home or at the Pustu brings nobody to the Posyandu. */
function servedOf({ encounters }: PersonRecord): Pick<PersonSummary, 'served'> {
  const visits = encounters.flatMap(({ voided, versions: [visit] }) =>
    voided !== undefined || visit?.setting !== 'posyandu' ? [] : [visit],
  )
  const on = visits.reduce<LocalDate | undefined>(
    (last, visit) => (last === undefined || visit.on > last ? visit.on : last),
    undefined,
  )
  if (on === undefined) return {}
  const ofDay = visits.filter((visit) => visit.on === on)
  const services = ofDay.flatMap((visit) => visit.services.map(({ service }) => service))
  const clock = ofDay
    .map((visit) => visit.clock)
    .toSorted()
    .at(-1)
  return clock === undefined ? {} : { served: { on, services: [...new Set(services)], clock } }
}

function aliasesOf({ fields, apart }: PersonRecord) {
  const motherName = current(fields.motherName)
  const nikEnd = current(fields.nik)?.slice(-4)
  return {
    ...(current(fields.birthDateEstimated) === true ? { birthDateEstimated: true as const } : {}),
    ...(motherName === undefined ? {} : { motherName }),
    ...(nikEnd === undefined ? {} : { nikEnd }),
    ...(apart === undefined ? {} : { apart }),
  }
}

export function houseOf(record: HouseholdRecord, village: string): HouseholdSummary | undefined {
  const rt = current(record.fields.rt)
  if (rt === undefined) return undefined
  const headName = current(record.fields.headName) ?? ''
  return {
    id: record.id,
    village,
    rt,
    headName,
    sound: soundOf(headName),
    address: current(record.fields.address) ?? '',
  }
}
