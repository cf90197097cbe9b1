import type { Service } from '../catalogue/define.ts'
import type { Facility } from '../sync/places.ts'
import { stationsAt, type QueueStation } from './queue-station.ts'

/** What of a catalogue belongs to a station whoever the person is. */
export interface QueueRooms {
  /** Age in completed months at which cluster 2 ends and cluster 3 begins. */
  readonly adultFromMonths: number
  /** Ids of episodes in which somebody of any age is of cluster 2. */
  readonly motherEpisodes: readonly string[]
  /** Ids of services for whom infection was found or is looked for; not what everybody is asked. */
  readonly infection: readonly string[]
  readonly laboratory: readonly string[]
  readonly dental: readonly string[]
}

interface Visitor {
  readonly ageMonths: number
  /** Ids of the episodes open today. */
  readonly episodes: readonly string[]
  /** What they need today. */
  readonly due: readonly Pick<Service, 'id' | 'settings' | 'treatment'>[]
}

/** The way of one visit through a place: their cluster by stage of life, and what is due elsewhere in the house. */
export function proposeStations(
  kind: Facility['kind'],
  { ageMonths, episodes, due }: Visitor,
  rooms: QueueRooms,
): readonly QueueStation[] {
  if (kind !== 'puskesmas') return stationsAt(kind)
  const here = due.filter(({ settings }) => settings.includes(kind))
  const isDue = (services: readonly string[]) => here.some(({ id }) => services.includes(id))
  const isMotherOrChild =
    ageMonths < rooms.adultFromMonths || episodes.some((id) => rooms.motherEpisodes.includes(id))
  const wanted: Partial<Record<QueueStation, boolean>> = {
    laboratory: isDue(rooms.laboratory),
    'mother-child': isMotherOrChild,
    adult: !isMotherOrChild,
    infection: isDue(rooms.infection),
    dental: isDue(rooms.dental),
    pharmacy: here.some(({ treatment }) => treatment === true),
  }
  return stationsAt(kind).filter((station) => wanted[station] === true)
}
