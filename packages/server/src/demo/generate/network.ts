import type { LocalDate } from '@jejaring/core/calendar/local-date'
import { randomOf, type Random } from './random.ts'

/** A village as the ministry lists it. */
export interface VillagePlace {
  /** `19.06.01.2006` */
  readonly code: string
  readonly name: string
}
/** What must be known of a regency to invent its network. */
export interface RegencyPlan {
  /** `19.06` */
  readonly code: string
  readonly villages: readonly VillagePlace[]
  /** Name of the Puskesmas by code of its subdistrict. */
  readonly puskesmas: Readonly<Record<string, string>>
  readonly posyanduTotal: number
  /** Codes of villages without a Pustu. */
  readonly withoutPustu: readonly string[]
  /** Relative number of people by village code; invented where absent. */
  readonly size?: Readonly<Record<string, number>>
  /** Number of Posyandu by village code, where it is not left to the size. */
  readonly posyandu?: Readonly<Record<string, number>>
  /** Names of the first Posyandu of a village. */
  readonly posyanduNames?: Readonly<Record<string, readonly string[]>>
  /** Ids of Posyandu that open today, whatever day that is. */
  readonly openToday?: readonly string[]
}

export interface Rt {
  /** `19.06.01.2006/Air Raya/001/003` */
  readonly code: string
  readonly dusun: string
  readonly rw: string
  readonly rt: string
}
export interface Posyandu {
  readonly id: string
  readonly name: string
  readonly rts: readonly Rt[]
  /** Day of the month of the session; the last day in a shorter month. */
  readonly openingDay: number
}
export interface VillageNetwork extends VillagePlace {
  /** Share of the regency's people. */
  readonly share: number
  readonly puskesmas: string
  readonly pustu?: string
  readonly posyandu: readonly Posyandu[]
}
export interface Puskesmas {
  readonly id: string
  readonly name: string
  readonly subdistrict: string
}
export interface Network {
  readonly regency: string
  readonly puskesmas: readonly Puskesmas[]
  readonly villages: readonly VillageNetwork[]
}

/** The posts of a regency and the RT they serve; a few Posyandu open on the day of the month of `today`. */
export function networkOf(plan: RegencyPlan, today: LocalDate): Network {
  const sizes = plan.villages.map(
    (village) => plan.size?.[village.code] ?? inventedSize(randomOf('size', village.code)),
  )
  const total = sizes.reduce((sum, size) => sum + size, 0)
  const counts = posyanduCounts(plan, sizes)
  return {
    regency: plan.code,
    puskesmas: Object.entries(plan.puskesmas).map(([subdistrict, name]) => ({
      id: `puskesmas-${subdistrict}`,
      name: `Puskesmas ${name}`,
      subdistrict,
    })),
    villages: plan.villages.map((village, i) => ({
      ...village,
      share: (sizes[i] ?? 0) / total,
      puskesmas: `puskesmas-${village.code.slice(0, 8)}`,
      ...(plan.withoutPustu.includes(village.code) ? {} : { pustu: `pustu-${village.code}` }),
      posyandu: posyanduOf(village, counts[i] ?? 1, { plan, today }),
    })),
  }
}

const inventedSize = (random: Random): number => Math.round(900 + 4200 * random.next() ** 2)

/** Whole numbers of at least one that add up to the total, by the largest remainder. */
function posyanduCounts(plan: RegencyPlan, sizes: readonly number[]): readonly number[] {
  const fixed = plan.villages.map((village) => plan.posyandu?.[village.code])
  const free = sizes.filter((_, i) => fixed[i] === undefined).reduce((sum, size) => sum + size, 0)
  const left = plan.posyanduTotal - fixed.reduce<number>((sum, count) => sum + (count ?? 0), 0)
  const wanted = sizes.map((size, i) => fixed[i] ?? (size / free) * left)
  const counts = wanted.map((count) => Math.max(1, Math.floor(count)))
  const order = wanted
    .map((count, i) => ({ i, rest: count - (counts[i] ?? 0) }))
    .filter(({ i }) => fixed[i] === undefined)
    .sort((a, b) => b.rest - a.rest || a.i - b.i)
  let missing = plan.posyanduTotal - counts.reduce((sum, count) => sum + count, 0)
  for (let turn = 0; missing !== 0 && order.length > 0; turn += 1) {
    const slot = order[turn % order.length]
    if (slot === undefined) break
    const count = counts[slot.i] ?? 1
    if (missing > 0) counts[slot.i] = count + 1
    else if (count > 1) counts[slot.i] = count - 1
    else continue
    missing += missing > 0 ? -1 : 1
  }
  return counts
}

/** Share of Posyandu that open on any one day, as one a month makes it. */
const OPEN_TODAY = 0.05

function posyanduOf(
  village: VillagePlace,
  count: number,
  { plan, today }: { readonly plan: RegencyPlan; readonly today: LocalDate },
): readonly Posyandu[] {
  const known = plan.posyanduNames?.[village.code] ?? []
  const random = randomOf('network', village.code)
  const dusunCount = Math.min(5, Math.max(2, Math.round(count * 0.7)))
  const dusun = random.shuffle(dusunNames).slice(0, dusunCount)
  const others = random.shuffle(posyanduNames.filter((name) => !known.includes(name)))
  const names = [...known, ...others]
  const rtCounts = Array.from({ length: count }, (_, i) =>
    i < known.length ? 2 : random.int(2, 3),
  )
  const rtTotal = rtCounts.reduce((sum, n) => sum + n, 0)
  let rtNumber = 0
  let rw = 0
  let inRw = 0
  let last = ''
  return rtCounts.map((rtCount, p) => {
    const rts = Array.from({ length: rtCount }, (): Rt => {
      const part = count >= dusunCount ? p / count : rtNumber / rtTotal
      const name = dusun[Math.floor(part * dusunCount)] ?? dusun[0] ?? village.name
      rtNumber += 1
      inRw += 1
      if (name !== last || inRw > 4) {
        rw += 1
        inRw = 1
        last = name
      }
      const rwCode = three(rw)
      const rtCode = three(rtNumber)
      return {
        code: `${village.code}/${name}/${rwCode}/${rtCode}`,
        dusun: name,
        rw: rwCode,
        rt: rtCode,
      }
    })
    const name = names[p % names.length] ?? 'Melati'
    const again = Math.floor(p / names.length)
    const full = again === 0 ? name : `${name} ${again + 1}`
    const id = `posyandu-${village.code}-${full.toLowerCase().replaceAll(' ', '-')}`
    const usual = random.int(2, 21)
    const isToday = (plan.openToday ?? []).includes(id) || random.chance(OPEN_TODAY)
    return {
      id,
      name: `Posyandu ${full}`,
      rts,
      openingDay: isToday ? Number(today.slice(8)) : usual,
    }
  })
}

const three = (n: number): string => String(n).padStart(3, '0')

const dusunNames = [
  'Air Raya',
  'Pasar Lama',
  'Sukamaju',
  'Tanjung',
  'Bukit Indah',
  'Pantai',
  'Seberang',
  'Kampung Baru',
  'Simpang',
  'Rambai',
  'Selumar',
  'Air Merah',
  'Damai',
  'Cemara',
  'Ilir',
  'Ulu',
  'Tengah',
  'Aik Ruak',
  'Parit',
  'Sejahtera',
  'Harapan',
  'Karya',
  'Gunung',
  'Air Bulin',
  'Sungai Lenggang',
  'Rasau',
  'Pering',
  'Nelayan',
] as const
/** Flowers and fruits, as Posyandu are called everywhere. */
const posyanduNames = [
  'Melati',
  'Mawar',
  'Anggrek',
  'Kenanga',
  'Dahlia',
  'Cempaka',
  'Flamboyan',
  'Teratai',
  'Kamboja',
  'Anyelir',
  'Seroja',
  'Nusa Indah',
  'Matahari',
  'Tulip',
  'Aster',
  'Asoka',
  'Delima',
  'Manggis',
  'Rambutan',
  'Mangga',
  'Salak',
  'Jambu',
  'Sawo',
  'Alamanda',
  'Bougenville',
  'Sedap Malam',
  'Edelweis',
  'Lavender',
] as const
