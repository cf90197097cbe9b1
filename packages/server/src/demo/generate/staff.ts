import type { Cadre } from '@jejaring/core/catalogue/define'
import type { Role } from '@jejaring/core/sync/account'
import { LALANG } from './belitung-timur.ts'
import { nameOf, communities } from './names.ts'
import type { Network, Posyandu, VillageNetwork } from './network.ts'
import { randomOf } from './random.ts'
import { uuidOf } from './stamps.ts'

/** Somebody who works in the network, with an account. */
export interface Worker {
  /** Account id: the author of entries. */
  readonly id: string
  readonly username: string
  readonly name: string
  readonly role: Role
  readonly cadre?: Cadre
  readonly facility?: string
  /** Cluster of the Puskesmas, 1 to 5. */
  readonly cluster?: 1 | 2 | 3 | 4 | 5
  /** Regency of a Dinas, village of a village head. */
  readonly area?: string
}
/** A worker who writes entries, and on what. */
export interface Author {
  readonly account: string
  readonly device: string
  readonly cadre: Cadre
}
export interface VillageStaff {
  /** By Posyandu id; they share one phone. */
  readonly kader: ReadonlyMap<string, readonly Author[]>
  readonly midwife: Author
  readonly nurse: Author
  readonly doctor: Author
}

const KADER_PER_POSYANDU = 5

/** Everybody who works in the regency: kader, midwives and nurses, Puskesmas, Dinas, village heads, administrator. */
export function workersOf(network: Network): readonly Worker[] {
  return [
    ...network.villages.flatMap((village) => [
      ...village.posyandu.flatMap((posyandu) => kaderOf(village, posyandu)),
      ...pustuWorkers(village),
      worker({ username: usernameOf('desa', village.code), role: 'village', area: village.code }),
    ]),
    ...network.puskesmas.flatMap(({ id }) => puskesmasWorkers(id)),
    worker({ username: 'dinas', name: 'Ratna', role: 'dinas', area: network.regency }),
    worker({ username: 'admin', role: 'admin' }),
  ]
}

/** Who writes the entries of a village. */
export function staffOf(village: VillageNetwork): VillageStaff {
  const post = village.pustu ?? village.puskesmas
  const author = (username: string, cadre: Cadre): Author => ({
    account: accountId(username),
    device: username.replaceAll('.', '_'),
    cadre,
  })
  return {
    kader: new Map(
      village.posyandu.map((posyandu) => [
        posyandu.id,
        kaderOf(village, posyandu).map(({ username }) => ({
          ...author(username, 'kader'),
          device: posyandu.id.replaceAll(/[.-]/g, '_'),
        })),
      ]),
    ),
    midwife: author(usernameOf('bidan', post), 'midwife'),
    nurse: author(usernameOf('perawat', post), 'nurse'),
    doctor: author(usernameOf('dokter', village.puskesmas), 'doctor'),
  }
}

const kaderNames: Readonly<Record<string, readonly string[]>> = {
  [`posyandu-${LALANG}-melati`]: ['Rosmiati', 'Dewi', 'Halimah', 'Yanti', 'Lusi'],
}

function kaderOf(village: VillageNetwork, posyandu: Posyandu): readonly Worker[] {
  return Array.from({ length: KADER_PER_POSYANDU }, (_, i) => {
    const name = kaderNames[posyandu.id]?.[i]
    return worker({
      username: `${usernameOf('kader', posyandu.id)}.${i + 1}`,
      ...(name === undefined ? {} : { name }),
      role: 'kader',
      cadre: 'kader',
      facility: posyandu.id,
    })
  })
}

function pustuWorkers({ code, pustu }: VillageNetwork): readonly Worker[] {
  if (pustu === undefined) return []
  const midwife = { role: 'pustu', cadre: 'midwife', facility: pustu } as const
  return [
    worker({
      username: usernameOf('bidan', pustu),
      ...midwife,
      ...(code === LALANG ? { name: 'Sari' } : {}),
    }),
    worker({
      username: usernameOf('perawat', pustu),
      role: 'pustu',
      cadre: 'nurse',
      facility: pustu,
    }),
  ]
}

function puskesmasWorkers(facility: string): readonly Worker[] {
  const manggar = facility === `puskesmas-${LALANG.slice(0, 8)}`
  return [
    worker({
      username: usernameOf('kepala', facility),
      role: 'head',
      cadre: 'doctor',
      facility,
      ...(manggar ? { name: 'Wulan' } : {}),
    }),
    worker({
      username: usernameOf('bidan', facility),
      role: 'puskesmas',
      cadre: 'midwife',
      facility,
      cluster: 2,
    }),
    worker({
      username: usernameOf('perawat', facility),
      role: 'puskesmas',
      cadre: 'nurse',
      facility,
      cluster: 3,
    }),
    worker({
      username: usernameOf('dokter', facility),
      role: 'puskesmas',
      cadre: 'doctor',
      facility,
      cluster: 5,
    }),
  ]
}

const titles: Partial<Record<Cadre, string>> = { midwife: 'Bidan', doctor: 'dr.' }

/** `kader.posyandu_19.06.01.2006_melati`: letters, digits, dots and underscores. */
const usernameOf = (job: string, post: string): string => `${job}.${post.replaceAll('-', '_')}`

export const accountId = (username: string): string => uuidOf(randomOf('account', username))

function worker(plan: Omit<Worker, 'id' | 'name'> & { readonly name?: string }): Worker {
  const random = randomOf('worker', plan.username)
  const female = plan.cadre === 'midwife' || plan.cadre === 'kader' || random.chance(0.5)
  const name =
    plan.name ??
    nameOf(random, {
      community: random.weighted(communities),
      sex: female ? 'female' : 'male',
      birthYear: random.int(1975, 1998),
      family: 'Lim',
    })
  const title = plan.cadre === undefined ? undefined : titles[plan.cadre]
  return {
    ...plan,
    id: accountId(plan.username),
    name: title === undefined ? name : `${title} ${name}`,
  }
}
