import type { Service } from '../catalogue/define.ts'
import type { Catalogue } from '../catalogue/indicator.ts'
import {
  isHidden,
  isPartlyHidden,
  sensitiveFields,
  sensitiveScales,
} from '../catalogue/sensitive.ts'
import { servicesById } from '../judge/history.ts'
import type { CarriedVisit } from './arrival.ts'
import type { EncounterBody, Entry, ReferralBody, ServiceGiven } from './entry.ts'
import type { PersonRecord } from './record.ts'

/**
 * The entry as a kader may have it; undefined when nothing of it is left. Hidden services are cut out; a service that is
 * hidden in part loses its sensitive answers and classes and is marked `hidden`; words that were written about something
 * hidden go with it. What the catalogue does not know is taken for sensitive.
 *
 * @param record the person's whole record, which tells what corrections, withdrawals and letters answer to; without it
 * an entry is judged by itself, as on the device that wrote it
 */
export function withoutSensitive(
  entry: Entry,
  catalogue: Catalogue,
  record?: PersonRecord,
): Entry | undefined {
  switch (entry.kind) {
    case 'encounter-recorded': {
      const body = openBody(entry.body, catalogue)
      if (body === entry.body) return entry
      const isSeen = body.services.length > 0 || seenElsewhere(record, entry.id, catalogue)
      return isSeen ? { ...entry, body } : undefined
    }
    case 'encounter-amended': {
      const { encounter } = entry.body
      const body = openBody(entry.body, catalogue)
      if (body === entry.body) return entry
      const isSeen =
        body.services.length > 0 ||
        record === undefined ||
        seenElsewhere(record, encounter, catalogue)
      return isSeen ? { ...entry, body: { ...body, encounter } } : undefined
    }
    case 'person-arrived': {
      const { visits, ...arrival } = entry.body
      if (visits === undefined) return entry
      const open = visits.flatMap((visit): readonly CarriedVisit[] => {
        const body = openBody(visit, catalogue)
        const { id, on, clock, author, catalogue: version } = visit
        if (body === visit) return [visit]
        return body.services.length === 0
          ? []
          : [{ ...body, id, on, clock, author, catalogue: version }]
      })
      return { ...entry, body: { ...arrival, visits: open } }
    }
    case 'encounter-voided': {
      const versions = versionsOf(record, entry.body.encounter)
      if (versions.every((version) => openBody(version, catalogue) === version)) return entry
      return seenElsewhere(record, entry.body.encounter, catalogue)
        ? { ...entry, body: { ...entry.body, reason: '' } }
        : undefined
    }
    case 'referral-made': {
      const rule = readerOf(entry.body, catalogue)
      if (rule === 'everybody') return entry
      const { because: _, ...body } = entry.body
      return rule === 'nobody' ? undefined : { ...entry, body: { ...body, reason: '' } }
    }
    case 'referral-answered': {
      const { referral } = entry.body
      const made = record?.referrals.find(({ id }) => id === referral)?.made
      const rule = made === undefined ? 'everybody' : readerOf(made, catalogue)
      const { finding, ...body } = entry.body
      if (rule === 'everybody') return finding === undefined ? entry : { ...entry, body }
      return rule === 'nobody' ? undefined : { ...entry, body: { ...body, answer: '' } }
    }
    case 'referral-received': {
      const { referral } = entry.body
      const made = record?.referrals.find(({ id }) => id === referral)?.made
      return made !== undefined && readerOf(made, catalogue) === 'nobody' ? undefined : entry
    }
    case 'service-booked': {
      const service = servicesById(catalogue).get(entry.body.service)
      return service === undefined || isHidden(service) ? undefined : entry
    }
    case 'booking-cancelled': {
      const { booking: id } = entry.body
      const booked = record?.bookings?.find((one) => one.id === id)
      const service = booked && servicesById(catalogue).get(booked.service)
      return service !== undefined && isHidden(service) ? undefined : entry
    }
    case 'reaction-reported': {
      const { note, ...body } = entry.body
      return note === undefined || body.cadre === 'kader' ? entry : { ...entry, body }
    }
    case 'household-registered':
    case 'household-changed':
    case 'household-observed':
    case 'person-registered':
    case 'person-changed':
    case 'person-moved':
    case 'person-died':
    case 'person-returned':
    case 'birth-settled':
    case 'arrival-withdrawn':
    case 'persons-merged':
    case 'merge-undone':
    case 'persons-told-apart':
    case 'visit-assigned':
    case 'visit-done':
    case 'visit-withdrawn':
    case 'reaction-withdrawn':
    case 'attendance-marked':
    case 'attendance-withdrawn':
    case 'session-opened':
    case 'session-closed':
    case 'session-counselled':
    case 'session-counselling-withdrawn':
    case 'problem-reported':
    case 'problem-followed-up':
      return entry
  }
}

const versionsOf = (record: PersonRecord | undefined, id: string): readonly EncounterBody[] =>
  record?.encounters.find((encounter) => encounter.id === id)?.versions ?? []

/** Some version of the visit has something to show, so its others must not be missed. */
const seenElsewhere = (
  record: PersonRecord | undefined,
  encounter: string,
  catalogue: Catalogue,
): boolean =>
  versionsOf(record, encounter).some(
    ({ services }) =>
      services.length === 0 || services.some((given) => openGiven(given, catalogue) !== undefined),
  )

/** The same object when nothing of it is hidden. */
function openBody<Body extends EncounterBody>(body: Body, catalogue: Catalogue): EncounterBody {
  const services = body.services.flatMap((given) => openGiven(given, catalogue) ?? [])
  const isWhole =
    services.length === body.services.length &&
    services.every((given, at) => given === body.services[at])
  if (isWhole) return body
  const { setting, cadre, reported } = body
  return { setting, cadre, ...(reported === undefined ? {} : { reported }), services }
}

function openGiven(given: ServiceGiven, catalogue: Catalogue): ServiceGiven | undefined {
  const service = servicesById(catalogue).get(given.service)
  if (service === undefined || isHidden(service)) return undefined
  if (!isPartlyHidden(service) || given.notDone !== undefined) return given
  return {
    ...given,
    answers: without(given.answers, sensitiveFields(service)),
    outcomes: without(given.outcomes, sensitiveScales(service)),
    hidden: true,
  }
}

const without = <Value>(
  values: Readonly<Record<string, Value>>,
  names: readonly string[],
): Readonly<Record<string, Value>> =>
  Object.fromEntries(Object.entries(values).filter(([name]) => !names.includes(name)))

/** Who may know why somebody was referred; `some` know that they were, and not why. */
function readerOf(
  { because, private: isPrivate }: ReferralBody,
  catalogue: Catalogue,
): 'everybody' | 'some' | 'nobody' {
  if (because === undefined) return isPrivate === true ? 'some' : 'everybody'
  const service = servicesById(catalogue).get(because.service)
  if (service === undefined || isHidden(service)) return 'nobody'
  return isOpenScale(service, because.scale) ? 'everybody' : 'some'
}

const isOpenScale = ({ outcomes }: Service, scale: string): boolean => {
  const known = outcomes[scale]
  return known !== undefined && known.sensitive !== true
}
