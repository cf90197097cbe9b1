/** How antenatal contacts are named and what counts among them. */
import { type LocalDate, addDays, daysBetween } from '../calendar/local-date.ts'
import { type Trimester, trimesterAt, trimesterOf } from './gestational-age.ts'

export type AntenatalContact =
  | 'k1-murni'
  | 'k1-akses'
  | 'k2'
  | 'k3'
  | 'k4'
  | 'k5'
  | 'k6'
  | 'additional'

/** Contacts that count in each trimester: 1, 2 and 3. @see Permenkes 21/2021 pasal 13 */
const WANTED: Readonly<Record<Trimester, number>> = { 1: 1, 2: 2, 3: 3 }
const NAMES = ['k2', 'k3', 'k4', 'k5', 'k6'] as const

/**
 * The name of a contact: its place among those that count, by trimester. The first is K1 murni until day 84 and K1 akses
 * later; a contact beyond those wanted in its trimester has no number.
 *
 * @param earlier contacts before, oldest first; those before the pregnancy are left out
 * @see Permenkes 21/2021; SATUSEHAT codes K1M and K1A; the order by trimester is ours
 */
export function antenatalContact(
  anchor: LocalDate | undefined,
  earlier: readonly { readonly on: LocalDate }[],
  on: LocalDate,
): AntenatalContact | undefined {
  if (anchor === undefined) return undefined
  const made: Record<Trimester, number> = { 1: 0, 2: 0, 3: 0 }
  let number = 0
  for (const day of new Set(earlier.map((contact) => contact.on))) {
    if (day < anchor || day >= on) continue
    const trimester = trimesterOf(anchor, day)
    if (made[trimester] >= WANTED[trimester]) continue
    made[trimester] += 1
    number += 1
  }
  const trimester = trimesterOf(anchor, on)
  if (number === 0) return trimester === 1 ? 'k1-murni' : 'k1-akses'
  return made[trimester] >= WANTED[trimester] ? 'additional' : NAMES[number - 1]
}

/**
 * Mean arterial pressure of 90 or more in the first two trimesters: one moderate sign of a risk of preeclampsia.
 *
 * @see Buku KIA, preeclampsia screening (general knowledge of the field)
 */
export function meanPressure(
  systolic: number | undefined,
  diastolic: number | undefined,
  ageDays: number | undefined,
): 'usual' | 'raised' | undefined {
  if (systolic === undefined || diastolic === undefined || ageDays === undefined) return undefined
  if (trimesterAt(ageDays) === 3) return undefined
  return systolic + 2 * diastolic >= 270 ? 'raised' : 'usual'
}

/** Height below 145 cm. @see decisions of the project, 12; KSPR counts 145 cm as well */
export function stature(heightCm: number | undefined): 'enough' | 'short' | undefined {
  if (heightCm === undefined) return undefined
  return heightCm < 145 ? 'short' : 'enough'
}

/**
 * Whether ultrasound of the first trimester moves the beginning: by more than 7 days. Later ultrasound does not.
 *
 * @param on the day of the scan
 * @see general knowledge of the field
 */
export function scanAgrees(
  anchor: LocalDate | undefined,
  weeks: number | undefined,
  extraDays: number | undefined,
  on: LocalDate,
): 'agrees' | 'differs' | undefined {
  if (anchor === undefined || weeks === undefined) return undefined
  const measured = 7 * weeks + (extraDays ?? 0)
  if (Math.abs(measured - daysBetween(anchor, on)) <= 7) return 'agrees'
  // Later, children of the same age differ too much in size to date them by it.
  return measured <= 84 ? 'differs' : undefined
}

/** First day of the third trimester. */
const THIRD_TRIMESTER_DAY = 169

/**
 * Since when a doctor's ultrasound is wanted: from the beginning until there is one, then from the third trimester.
 *
 * @param scans days on which a doctor scanned, in this pregnancy
 * @see KMK HK.01.07/MENKES/2015/2023: a doctor at K1 and K5, with ultrasound
 */
export function nextScan(anchor: LocalDate, scans: readonly LocalDate[]): LocalDate | undefined {
  const third = addDays(anchor, THIRD_TRIMESTER_DAY)
  if (scans.some((day) => day >= third)) return undefined
  return scans.length > 0 ? third : anchor
}
