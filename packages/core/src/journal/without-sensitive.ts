import type { Catalogue } from '../catalogue/indicator.ts'
import { openCarried } from './carried-open.ts'
import { withCarried } from './carried.ts'
import type { EncounterBody, Entry } from './entry.ts'
import { isHiddenService, openBody, openGiven, readerOf } from './open-parts.ts'
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
    case 'person-registered': {
      const { mentalDisability, ...body } = entry.body
      return mentalDisability === undefined ? entry : { ...entry, body }
    }
    case 'person-changed': {
      const { mentalDisability, ...changes } = entry.body.changes
      if (mentalDisability === undefined) return entry
      return Object.keys(changes).length === 0 ? undefined : { ...entry, body: { changes } }
    }
    case 'persons-merged': {
      const { mentalDisability, ...choices } = entry.body.choices ?? {}
      return mentalDisability === undefined ? entry : { ...entry, body: { ...entry.body, choices } }
    }
    case 'person-arrived':
      return { ...entry, body: openCarried(entry.body, catalogue) }
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
      const made = letterOf(record, referral)
      const rule = made === undefined ? 'everybody' : readerOf(made, catalogue)
      const { finding, ...body } = entry.body
      if (rule === 'everybody') return finding === undefined ? entry : { ...entry, body }
      return rule === 'nobody' ? undefined : { ...entry, body: { ...body, answer: '' } }
    }
    case 'referral-received': {
      const { referral } = entry.body
      const made = letterOf(record, referral)
      return made !== undefined && readerOf(made, catalogue) === 'nobody' ? undefined : entry
    }
    case 'service-booked':
      return isHiddenService(entry.body.service, catalogue) ? undefined : entry
    case 'booking-cancelled': {
      const { booking: id } = entry.body
      const booked = record && withCarried(record).bookings?.find((one) => one.id === id)
      return booked !== undefined && isHiddenService(booked.service, catalogue) ? undefined : entry
    }
    case 'reaction-reported': {
      const { note, ...body } = entry.body
      return note === undefined || body.cadre === 'kader' ? entry : { ...entry, body }
    }
    case 'household-registered':
    case 'household-changed':
    case 'household-observed':
    case 'person-moved':
    case 'person-died':
    case 'person-returned':
    case 'birth-settled':
    case 'arrival-withdrawn':
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

const letterOf = (record: PersonRecord | undefined, id: string) =>
  record && withCarried(record).referrals.find((letter) => letter.id === id)?.made

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
