import { postnatalContact as contactOf } from '../../../clinical/after-birth.ts'
import { daysBetween } from '../../../calendar/local-date.ts'
import { afterBirth, birthIn, isMotherOf } from '../../births.ts'
import type { Indicator } from '../../indicator.ts'
import { text } from '../../observation.ts'
import { servedWhenAll } from '../../served.ts'
import { postnatalContact } from '../../services/mother/postnatal-contact.ts'

const CONTACTS = ['kf1', 'kf2', 'kf3', 'kf4'] as const

/** One contact in each of the four times after the birth. */
export const postnatalComplete: Indicator = {
  id: 'postnatal-complete',
  label: text('Kunjungan nifas lengkap (KF1-KF4)', 'All four contacts after birth'),
  short: text('KF lengkap', 'KF1-KF4'),
  source:
    'KMK HK.01.07/MENKES/2015/2023: KF1-KF4 pada hari 0-2, 3-7, 8-28 dan 29-42; rumus KF lengkap latar, perlu dikonfirmasi',
  unknown: text(
    'Kunjungan di tempat bersalin terhitung bila dicatat dari buku. Ibu yang bersalin di akhir tahun baru lengkap di tahun berikutnya.',
    'Contacts at the place of birth count when written down from the book. Who gives birth late in the year is complete only in the next.',
  ),
  group: 'mother',
  period: 'year',
  target: 100,
  population: { kind: 'everybody' },
  only: isMotherOf,

  served(history, period) {
    const birth = birthIn(history, period)
    if (birth === undefined) return undefined
    const visits = afterBirth(history.given(postnatalContact), birth)
    return servedWhenAll(
      CONTACTS.map(
        (contact) => visits.find(({ on }) => contactOf(daysBetween(birth.on, on)) === contact)?.on,
      ),
    )
  },
}
