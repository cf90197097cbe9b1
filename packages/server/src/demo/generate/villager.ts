import { latest, type LocalDate } from '@jejaring/core/calendar/local-date'
import type { Setting } from '@jejaring/core/catalogue/define'
import type { Catalogue } from '@jejaring/core/catalogue/indicator'
import type { Entry, ServiceGiven } from '@jejaring/core/journal/entry'
import type { Relation, Sex } from '@jejaring/core/person/person'
import type { PlaceFacts } from '@jejaring/core/place/place-facts'
import type { Posyandu, VillageNetwork } from './network.ts'
import type { Random } from './random.ts'
import type { Author, VillageStaff } from './staff.ts'
import type { Stamps } from './stamps.ts'
import type { Habits } from './habits.ts'

/** One invented person and the entries written about them so far. */
export interface Villager {
  readonly id: string
  readonly name: string
  readonly sex: Sex
  readonly relation: Relation
  readonly birthDate: LocalDate
  readonly household: Household
  /** Lives in the household. */
  readonly mother?: Villager
  /** Half-open: known here from, until death, departure or today. */
  readonly from: LocalDate
  readonly before: LocalDate
  /** `before` is the day of death. */
  readonly dies: boolean
  readonly random: Random
  readonly entries: Entry[]
}
export interface Household {
  readonly id: string
  readonly rt: string
  readonly posyandu: Posyandu
  /** Comes when asked. */
  readonly diligent: boolean
  /** Wants no vaccine. */
  readonly refusesVaccines: boolean
}

/** By what the devices judge. */
export interface Rules {
  readonly catalogue: Catalogue
  readonly facts: PlaceFacts
}

/** A village while its history is written. */
export interface Village {
  readonly network: VillageNetwork
  readonly staff: VillageStaff
  readonly habits: Habits
  readonly stamps: Stamps
  readonly rules: Rules
  readonly seed: number | string
  /** First day of the history. */
  readonly from: LocalDate
  /** The day after its last. */
  readonly today: LocalDate
}

/** What every entry has. It is written on its day, or when the person is first met, if that is later. */
export function signed(
  village: Village,
  who: {
    readonly subject: string
    readonly author: Author
    readonly on: LocalDate
    readonly met: LocalDate
  },
) {
  const { id, clock } = village.stamps.next(latest(who.on, who.met), who.author.device)
  return {
    id,
    village: village.network.code,
    subject: who.subject,
    on: who.on,
    clock,
    author: who.author.account,
    device: who.author.device,
    catalogue: village.rules.catalogue.version,
  }
}

/** Writes down a visit; nothing when the person was not here that day. Visits before the first day are told from a book. */
export function visit(
  village: Village,
  villager: Villager,
  about: {
    readonly on: LocalDate
    readonly author: Author
    readonly setting: Setting
    readonly services: readonly ServiceGiven[]
  },
): void {
  const { on, author, setting, services } = about
  if (services.length === 0 || on < villager.birthDate || on >= villager.before) return
  villager.entries.push({
    ...signed(village, { subject: villager.id, author, on, met: villager.from }),
    kind: 'encounter-recorded',
    body: {
      setting,
      cadre: author.cadre,
      ...(on < villager.from ? { reported: true as const } : {}),
      services,
    },
  })
}

/** The kader of the villager's Posyandu who writes that day. */
export const kaderOf = (village: Village, { household, random }: Villager): Author =>
  kaderAt(village, household.posyandu, random)

export function kaderAt(village: Village, posyandu: Posyandu, random: Random): Author {
  const kader = village.staff.kader.get(posyandu.id)
  if (kader === undefined) throw new Error('a Posyandu without kader')
  return random.pick(kader)
}
