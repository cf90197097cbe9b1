import { encountersOf } from '../journal/arrival.ts'
import type { PersonRecord } from '../journal/record.ts'
import type { Circumstances, Refused } from '../journal/refusal.ts'
import type { ReactionEntry } from './person-reactions.ts'
import { isVaccine } from './reaction-body.ts'

/** Why a report makes no sense here and now; the person is known and within reach. */
export function refuseReaction(
  entry: ReactionEntry,
  record: PersonRecord,
  at: Circumstances,
): Refused | undefined {
  const isKader = at.authors.get(entry.author) === 'kader'
  if (entry.kind === 'reaction-withdrawn') {
    const { reaction } = entry.body
    return refuseEarlier(reaction, record, { isKader, field: 'reaction' })
  }
  const { cadre, completes, encounter, vaccines, given, began } = entry.body
  if (isKader && cadre !== 'kader') return { reason: 'not-allowed', field: 'cadre' }
  if (began > entry.on) return { reason: 'in-future', field: 'began' }
  if (given > began) return { reason: 'implausible', field: 'given' }
  if (encounter !== undefined && !encountersOf(record).some(({ id }) => id === encounter)) {
    return { reason: 'unknown-encounter', field: 'encounter' }
  }
  const known = new Set(at.catalogue.services.filter(isVaccine).map(({ id }) => id))
  if (vaccines.some((vaccine) => !known.has(vaccine))) {
    return { reason: 'unknown-service', field: 'vaccines' }
  }
  return completes === undefined
    ? undefined
    : refuseEarlier(completes, record, { isKader, field: 'completes' })
}

/** A kader does not write over what a health worker found. */
function refuseEarlier(
  id: string,
  { reactions }: PersonRecord,
  { isKader, field }: { readonly isKader: boolean; readonly field: string },
): Refused | undefined {
  const reports = reactions?.reports.filter(({ of }) => of === id) ?? []
  if (reports.length === 0) return { reason: 'unknown-encounter', field }
  const isTreated = reports.some(({ cadre }) => cadre !== 'kader')
  return isKader && isTreated ? { reason: 'not-allowed', field } : undefined
}
