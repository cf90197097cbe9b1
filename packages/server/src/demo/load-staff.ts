import { addDays, yearOf, type LocalDate } from '@jejaring/core/calendar/local-date'
import type { StaffMember, StaffPost } from '@jejaring/core/staff/member'
import { isProfession, type Contract, type Profession } from '@jejaring/core/staff/profession'
import { sql, type Kysely } from 'kysely'
import { inScope } from '../db/scope.ts'
import type { Tables } from '../db/tables.ts'
import { rowOfMember, rowOfPost } from '../staff/staff-rows.ts'
import { LALANG } from './generate/belitung-timur.ts'
import type { Network } from './generate/network.ts'
import { accountId, workersOf, type Worker } from './generate/staff.ts'
import { randomOf, type Random } from './generate/random.ts'
import { uuidOf } from './generate/stamps.ts'

/** Brings the register of who works in a demo regency: those with an account, one of them on two Posyandu. Invented. */
export async function loadStaff(
  db: Kysely<Tables>,
  network: Network,
  { today, now }: { readonly today: LocalDate; readonly now: Date },
): Promise<void> {
  const villageOf = new Map(
    network.villages.flatMap(({ code, pustu, puskesmas, posyandu }) => [
      [puskesmas, code] as const,
      [pustu ?? puskesmas, code] as const,
      ...posyandu.map(({ id }) => [id, code] as const),
    ]),
  )
  const second = network.villages
    .find(({ code }) => code === LALANG)
    ?.posyandu.find(({ id }) => !id.endsWith('melati'))?.id
  const members = workersOf(network).flatMap((worker) => {
    const village = villageOf.get(worker.facility ?? '')
    return village === undefined ? [] : memberOf(worker, { village, today, second })
  })
  const said = { said_by: accountId('dinas'), said_at: now }
  const villages = [...new Set(members.map(({ village }) => village))]
  await inScope(db, { villages, seesNames: false }, async (trx) => {
    await sql`select set_config('jejaring.keeps_staff', 'yes', true)`.execute(trx)
    for (let at = 0; at < members.length; at += AT_ONCE) {
      const some = members.slice(at, at + AT_ONCE)
      await trx
        .insertInto('staff')
        .values(some.map((member) => rowOfMember(member, said)))
        .execute()
      await trx
        .insertInto('staff_post')
        .values(
          some.flatMap((member) =>
            member.posts.map((post) => rowOfPost(member, post, { isWithdrawn: false, ...said })),
          ),
        )
        .execute()
    }
  })
}

/** Parameters of one statement are limited. */
const AT_ONCE = 1000

/** She helps at a second Posyandu of the village. */
const ON_TWO = `kader.posyandu_${LALANG}_melati.5`

function memberOf(
  { username, name, cadre, facility, role, cluster, id: account }: Worker,
  {
    village,
    today,
    second,
  }: { readonly village: string; readonly today: LocalDate; readonly second: string | undefined },
): readonly StaffMember[] {
  if (facility === undefined || cadre === undefined || !isProfession(cadre)) return []
  const random = randomOf('staff', username)
  const post = (at: string, more: Partial<StaffPost> = {}): StaffPost => {
    const from = addDays(today, -random.int(200, 2600))
    return {
      id: uuidOf(random),
      facility: at,
      duty: role === 'head' ? 'head' : cluster === undefined ? 'member' : 'cluster-lead',
      from,
      decree: `${cadre === 'kader' ? 'SK Kepala Desa' : 'SK Kepala Dinas'} ${random.int(1, 90)}/${yearOf(from)}`,
      decreeOn: addDays(from, -7),
      version: 1,
      ...more,
    }
  }
  const isFirstKader = username.endsWith('.1') && cadre === 'kader'
  // Here and there somebody has stopped, and nobody has come yet.
  const hasStopped = /^kader.*5$/.test(username) && village !== LALANG && random.chance(0.1)
  return [
    {
      id: uuidOf(random),
      village,
      name,
      profession: cadre,
      contract: contractOf(cadre, random),
      birthYear: random.int(1972, 1999),
      phone: '',
      number: '',
      account,
      posts: [
        post(facility, {
          ...(isFirstKader ? { duty: 'chair' } : {}),
          ...(hasStopped ? { before: addDays(today, -random.int(5, 120)) } : {}),
        }),
        ...(role === 'puskesmas' && cadre === 'nurse'
          ? [post(facility, { duty: 'treasurer' })]
          : []),
        ...(username === ON_TWO && second !== undefined ? [post(second)] : []),
      ],
      version: 1,
    },
  ]
}

function contractOf(profession: Profession, random: Random): Contract {
  if (profession === 'kader') return random.chance(0.7) ? 'village' : 'volunteer'
  return random.chance(0.5) ? 'civil-servant' : random.chance(0.6) ? 'state-contract' : 'clinic'
}
