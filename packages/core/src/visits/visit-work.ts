import type { Service } from '../catalogue/define.ts'

/** Why the delay of a service sends a kader to the house; absent: people are called to where it is given. */
export type VisitWork = 'notFollowed' | 'missed'

/**
 * What a home visit can do about a service that is late: a treatment is followed again; what a kader may give is given at
 * home; who stayed away from a dose or a contact with a health worker is fetched. Everything else is said in passing.
 *
 * @see KMK HK.01.07/MENKES/2015/2023, kunjungan rumah: sweeping of who was not examined, drop-out follow-up of
 * immunisation, control not kept. A school looks after the doses it gives.
 */
export function visitWorkOf({
  treatment,
  settings,
  givenBy,
  schedule,
}: Pick<Service, 'treatment' | 'settings' | 'givenBy' | 'schedule'>): VisitWork | undefined {
  if (treatment === true) return 'notFollowed'
  const isAtHome = settings.includes('home')
  if (isAtHome && givenBy.includes('kader')) return 'missed'
  const isFetched =
    schedule.kind === 'trimesters' ||
    schedule.kind === 'series' ||
    (schedule.kind === 'stages' && isAtHome)
  return isFetched && !settings.includes('school') ? 'missed' : undefined
}
