import { text, type Text } from '../catalogue/observation.ts'

interface Activity {
  readonly label: Text
  /** What a rate is paid for, once. */
  readonly unit: Text
  /** Seen in the journal; else somebody adds it and somebody else approves. */
  readonly from: 'journal' | 'addition'
  /** More than one addition can stand for: a number mistyped. */
  readonly most?: number
  /** Our estimate of its working time, none where it lies within another: no norm was found. */
  readonly minutes: number
}

/** What a kader may be paid for. Ids are stored with rates and claims and never change. */
export const payActivities = {
  month: {
    label: text('Bulan aktif', 'Active month'),
    unit: text('bulan', 'month'),
    from: 'journal',
    minutes: 0,
  },
  'session-day': {
    label: text('Hari Posyandu', 'Posyandu day'),
    unit: text('hari', 'day'),
    from: 'journal',
    minutes: 300,
  },
  'person-served': {
    label: text('Orang dilayani', 'Person served'),
    unit: text('orang', 'person'),
    from: 'journal',
    minutes: 0,
  },
  'home-visit': {
    label: text('Kunjungan rumah', 'Home visit'),
    unit: text('rumah', 'house'),
    from: 'journal',
    minutes: 45,
  },
  counselling: {
    label: text('Penyuluhan', 'Health talk'),
    unit: text('kali', 'talk'),
    from: 'journal',
    minutes: 20,
  },
  distance: {
    label: text('Jarak tempuh', 'Distance'),
    unit: text('km', 'km'),
    from: 'addition',
    most: 500,
    minutes: 0,
  },
  meeting: {
    label: text('Rapat', 'Meeting'),
    unit: text('kali', 'meeting'),
    from: 'addition',
    most: 5,
    minutes: 120,
  },
  training: {
    label: text('Pelatihan', 'Training'),
    unit: text('hari', 'day'),
    from: 'addition',
    most: 31,
    minutes: 420,
  },
} as const satisfies Record<string, Activity>
export type PayActivity = keyof typeof payActivities

const activityNames = new Set<string>(Object.keys(payActivities))
export const isPayActivity = (name: string): name is PayActivity => activityNames.has(name)
export const allActivities: readonly PayActivity[] =
  Object.keys(payActivities).filter(isPayActivity)
/** What only people can say. */
export const addedActivities = allActivities.filter((one) => payActivities[one].from === 'addition')
/** How much of it one addition may say. */
export function mostOf(activity: PayActivity): number {
  const { most = 1 }: Activity = payActivities[activity]
  return most
}

/**
 * Which budget pays.
 * @see BOK Puskesmas (Permenkes 37/2023); the others as regencies told of them
 */
export const paySources = {
  bok: text('BOK', 'BOK'),
  village: text('Dana desa', 'Village fund'),
  regency: text('Kabupaten', 'Regency'),
  blud: text('BLUD', 'BLUD'),
} as const satisfies Record<string, Text>
export type PaySource = keyof typeof paySources
const sourceNames = new Set<string>(Object.keys(paySources))
export const isPaySource = (name: string): name is PaySource => sourceNames.has(name)
export const allSources: readonly PaySource[] = Object.keys(paySources).filter(isPaySource)
