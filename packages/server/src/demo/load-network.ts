import type { Kysely } from 'kysely'
import type { Tables } from '../db/tables.ts'
import { saveAreas, type AreaRow } from '../places/load-areas.ts'
import type { Network, VillageNetwork } from './generate/network.ts'

/** Brings dusun, RW, RT and the posts that serve them into an empty network. */
export async function loadNetwork(db: Kysely<Tables>, network: Network): Promise<void> {
  await saveAreas(db, network.villages.flatMap(partsOfVillage))
  const facilities = [...puskesmasOf(network), ...network.villages.flatMap(postsOfVillage)]
  await db
    .insertInto('facility')
    .values(facilities.map(({ areas: _areas, ...row }) => row))
    .execute()
  await db
    .insertInto('facility_area')
    .values(facilities.flatMap(({ id, areas }) => areas.map((area) => ({ facility: id, area }))))
    .execute()
}

function partsOfVillage({ code, posyandu }: VillageNetwork): readonly AreaRow[] {
  const parts = new Map<string, AreaRow>()
  const add = (row: AreaRow) => parts.set(row.code, row)
  for (const { code: rtCode, dusun, rw, rt } of posyandu.flatMap(({ rts }) => rts)) {
    const dusunCode = `${code}/${dusun}`
    const rwCode = `${dusunCode}/${rw}`
    add({ code: dusunCode, kind: 'dusun', name: dusun, parent: code })
    add({ code: rwCode, kind: 'rw', name: `RW ${rw}`, parent: dusunCode })
    add({ code: rtCode, kind: 'rt', name: `RT ${rt}`, parent: rwCode })
  }
  return [...parts.values()]
}

interface Post {
  readonly id: string
  readonly kind: 'puskesmas' | 'pustu' | 'posyandu'
  readonly name: string
  readonly village: string | null
  readonly parent: string | null
  readonly session_day: number | null
  /** Villages, or RT for a Posyandu. */
  readonly areas: readonly string[]
}

const puskesmasOf = ({ puskesmas, villages }: Network): readonly Post[] =>
  puskesmas.map(({ id, name }) => ({
    id,
    kind: 'puskesmas',
    name,
    village: null,
    parent: null,
    session_day: null,
    areas: villages.flatMap((village) => (village.puskesmas === id ? [village.code] : [])),
  }))

function postsOfVillage(village: VillageNetwork): readonly Post[] {
  const { code, name, pustu, puskesmas } = village
  const posyandu = village.posyandu.map((post): Post => ({
    id: post.id,
    kind: 'posyandu',
    name: post.name,
    village: code,
    parent: pustu ?? puskesmas,
    session_day: post.openingDay,
    areas: post.rts.map((rt) => rt.code),
  }))
  if (pustu === undefined) return posyandu
  const post: Post = {
    id: pustu,
    kind: 'pustu',
    name: `Pustu ${name}`,
    village: code,
    parent: puskesmas,
    session_day: null,
    areas: [code],
  }
  return [post, ...posyandu]
}
