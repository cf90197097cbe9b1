import type { LocalDate } from '@jejaring/core/calendar/local-date'
import {
  matchPlaces,
  type PlaceMatch,
  type PlaceProfile,
} from '@jejaring/core/practice/match-places'
import type { PracticePlace } from '@jejaring/core/practice/wire'
import type { Site } from '@jejaring/core/rollout/wire'
import type { Facility } from '@jejaring/core/sync/places'
import type { Role } from '@jejaring/core/sync/account'
import type { Kysely } from 'kysely'
import type { Caller } from '../accounts/caller.ts'
import type { Tables } from '../db/tables.ts'
import { readFacilities } from '../places/read-facilities.ts'
import { readRollout } from '../rollout/read-rollout.ts'

/** Where notes come from, and where their readers are. */
export interface PracticePlaces {
  readonly villagesOf: (id: string) => readonly string[]
  readonly placeOf: (id: string) => PracticePlace | undefined
  readonly profileOf: (id: string) => PlaceProfile | undefined
  /** The reader's own. */
  readonly mine: readonly PracticePlace[]
}

/** The Puskesmas and Pustu of these ids and of the caller, with what they have to work with: sums, whoever asks. */
export async function readPracticePlaces(
  db: Kysely<Tables>,
  {
    caller,
    ids,
    today,
  }: {
    readonly caller: Caller
    readonly ids: readonly string[]
    readonly today: LocalDate
  },
): Promise<PracticePlaces> {
  const own = (await readFacilities(db, { villages: caller.villages })).filter((one) =>
    isOwn(caller, one),
  )
  const others = await readFacilities(db, { ids: [...new Set(ids)] })
  const all = [...others, ...own]
  const villages = [...new Set(all.flatMap((one) => one.villages))]
  const { sites } = await readRollout(db, { villages }, today)
  const siteOf = new Map(sites.map((site) => [site.id, site]))
  const byId = new Map(all.map((one) => [one.id, one]))
  return {
    villagesOf: (id) => byId.get(id)?.villages ?? [],
    placeOf: (id) => byId.get(id) && practicePlace(byId.get(id)),
    profileOf: (id) => profileOf(siteOf.get(id)),
    mine: own.flatMap((one) => practicePlace(one) ?? []),
  }
}

/** Their own, and for who leads others those all of whose villages are theirs. */
export function isOwn({ role, facility, villages }: Caller, place: Facility): boolean {
  if (place.kind === 'posyandu') return false
  if (place.id === facility) return true
  const leads = role === 'head' || role === 'dinas'
  return leads && place.villages.every((village) => villages.includes(village))
}

/** Who answers for what a place says of itself. */
export const practiceWriters: readonly Role[] = ['pustu', 'head', 'dinas']
export const mayWrite = ({ role }: Caller): boolean => practiceWriters.includes(role)

function practicePlace(place: Facility | undefined): PracticePlace | undefined {
  if (place === undefined || place.kind === 'posyandu') return undefined
  return { id: place.id, name: place.name, kind: place.kind }
}

const profileOf = (site: Site | undefined): PlaceProfile | undefined =>
  site && {
    people: site.people,
    workers: site.workers,
    kader: site.kader,
    ...(site.terrain === undefined ? {} : { terrain: site.terrain }),
  }

interface Likest {
  readonly place: PracticePlace
  readonly profile: PlaceProfile
  readonly match: PlaceMatch
}

/** Which of the reader's places of its kind is likest to this one; `chosen` is taken where it is one of them. */
export function likestTo(
  { mine, placeOf, profileOf: of }: PracticePlaces,
  id: string,
  chosen?: string,
): Likest | undefined {
  const theirs = of(id)
  const kind = placeOf(id)?.kind
  if (theirs === undefined) return undefined
  const compared = mine.flatMap((place) => {
    const profile = of(place.id)
    return place.id === id || place.kind !== kind || profile === undefined
      ? []
      : [{ place, profile, match: matchPlaces(profile, theirs) }]
  })
  return (
    compared.find(({ place }) => place.id === chosen) ??
    compared.toSorted((a, b) => (b.match.closeness ?? -1) - (a.match.closeness ?? -1))[0]
  )
}
