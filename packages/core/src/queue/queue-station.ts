import type { Facility } from '../sync/places.ts'

/**
 * Where people wait: at a Puskesmas the clusters that follow the life cycle, infection, and what serves all clusters; at a
 * Pustu one line. In the order in which one visit usually passes them: what a laboratory finds is on the doctor's table.
 * @see KMK HK.01.07/MENKES/2015/2023, table 1: clusters 2, 3, 4 and across clusters
 */
export const queueStations = [
  'laboratory',
  'mother-child',
  'adult',
  'infection',
  'dental',
  'pharmacy',
  'post',
] as const
export type QueueStation = (typeof queueStations)[number]

/** The stations of a kind of place; a Posyandu has five steps and no queue of this kind. */
export function stationsAt(kind: Facility['kind']): readonly QueueStation[] {
  switch (kind) {
    case 'puskesmas':
      return queueStations.filter((station) => station !== 'post')
    case 'pustu':
      return ['post']
    case 'posyandu':
      return []
  }
}

/** Where staff of a cluster look first; undefined for clusters without a station. */
export const stationOfCluster = (cluster: number | undefined): QueueStation | undefined =>
  cluster === 2 ? 'mother-child' : cluster === 3 ? 'adult' : cluster === 4 ? 'infection' : undefined
