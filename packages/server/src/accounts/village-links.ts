import { createHash, randomBytes, randomUUID } from 'node:crypto'
import type {
  LinkTitle,
  MadeVillageLink,
  NewVillageLink,
  VillageLink,
} from '@jejaring/core/village-page/village-link'
import { sql, type Kysely } from 'kysely'
import type { Tables } from '../db/tables.ts'
import type { PageArea } from '../village-page/areas.ts'
import type { Caller } from './caller.ts'

const DAY_MS = 24 * 3_600_000
/** Nobody guesses 128 bits. */
const BYTES = 16

const digestOf = (code: string): Buffer => createHash('sha256').update(code).digest()

/** As the account is called; whose name it is nobody writes down. */
const called: Readonly<Record<LinkTitle, string>> = {
  'village-head': 'Kepala desa',
  'village-council': 'BPD',
  camat: 'Camat',
  pokjanal: 'Pokjanal',
  sector: 'Lintas sektor',
}

/**
 * Makes a link for an area, or gives a known one a new code.
 *
 * @returns undefined when the id is that of a link of other places, or of one that was revoked
 */
export async function makeLink(
  db: Kysely<Tables>,
  caller: Caller,
  { id, area, title, days }: Omit<NewVillageLink, 'area'> & { readonly area: PageArea },
  at: Date,
): Promise<MadeVillageLink | undefined> {
  const code = randomBytes(BYTES).toString('base64url')
  const until = new Date(at.getTime() + days * DAY_MS)
  return db.transaction().execute(async (trx) => {
    // The same asked twice at once: the second waits, and then knows it.
    await sql`select pg_advisory_xact_lock(hashtextextended(${id}, 0))`.execute(trx)
    const known = await trx
      .selectFrom('account_link')
      .where('id', '=', id)
      .select(['area', 'revoked_at'])
      .forUpdate()
      .executeTakeFirst()
    if (known === undefined) {
      const account = randomUUID()
      const username = `tautan.${account}`
      await trx
        .insertInto('account_user')
        .values({
          id: account,
          name: `${called[title]} ${area.name}`,
          username,
          // RFC 2606: `.invalid` is nobody's address.
          email: `${username}@jejaring.invalid`,
          email_verified: false,
        })
        .execute()
      await trx
        .insertInto('account_role')
        .values({ account, role: 'village', area: area.code })
        .execute()
      await trx
        .insertInto('account_link')
        .values({
          id,
          account,
          digest: digestOf(code),
          area: area.code,
          title,
          made_by: caller.id,
          made_at: at,
          expires_at: until,
        })
        .execute()
    } else {
      if (known.area !== area.code || known.revoked_at !== null) return undefined
      await trx
        .updateTable('account_link')
        .set({ digest: digestOf(code), expires_at: until })
        .where('id', '=', id)
        .execute()
    }
    return { code, until: until.getTime() }
  })
}

/** Notes that a link was opened. @returns the account it is for; undefined when it is unknown, revoked or too old */
export async function openLink(
  db: Kysely<Tables>,
  code: string,
  at: Date,
): Promise<string | undefined> {
  const opened = await db
    .updateTable('account_link')
    .set((link) => ({ opened_at: at, times_opened: link('times_opened', '+', 1) }))
    .where('digest', '=', digestOf(code))
    .where('revoked_at', 'is', null)
    .where('expires_at', '>', at)
    .returning('account')
    .executeTakeFirst()
  return opened?.account
}

/** Revokes a link of these areas and ends what it let in. @returns whether there is such a link */
export async function revokeLink(
  db: Kysely<Tables>,
  caller: Caller,
  { id, areas, at }: { readonly id: string; readonly areas: readonly string[]; readonly at: Date },
): Promise<boolean> {
  if (areas.length === 0) return false
  return db.transaction().execute(async (trx) => {
    const link = await trx
      .selectFrom('account_link')
      .where('id', '=', id)
      .where('area', 'in', areas)
      .select(['account', 'revoked_at'])
      .forUpdate()
      .executeTakeFirst()
    if (link === undefined) return false
    if (link.revoked_at === null) {
      await trx
        .updateTable('account_link')
        .set({ revoked_at: at, revoked_by: caller.id })
        .where('id', '=', id)
        .execute()
    }
    await trx.deleteFrom('account_session').where('user_id', '=', link.account).execute()
    return true
  })
}

/** The links of these areas, the latest first. */
export async function readLinks(
  db: Kysely<Tables>,
  areas: readonly string[],
): Promise<readonly VillageLink[]> {
  if (areas.length === 0) return []
  const rows = await db
    .selectFrom('account_link as link')
    .innerJoin('area', 'area.code', 'link.area')
    .leftJoin('account_user as maker', 'maker.id', 'link.made_by')
    .where('link.area', 'in', areas)
    .select(['link.id', 'link.area', 'area.name as areaName', 'link.title', 'maker.name as madeBy'])
    .select(['link.made_at', 'link.expires_at', 'link.revoked_at', 'link.opened_at'])
    .select('link.times_opened as timesOpened')
    .orderBy('link.made_at', 'desc')
    .orderBy('link.id')
    .limit(200)
    .execute()
  return rows.map(({ made_at, expires_at, revoked_at, opened_at, madeBy, ...link }) => ({
    ...link,
    madeBy: madeBy ?? '',
    madeAt: made_at.getTime(),
    until: expires_at.getTime(),
    ...(revoked_at === null ? {} : { revokedAt: revoked_at.getTime() }),
    ...(opened_at === null ? {} : { openedAt: opened_at.getTime() }),
  }))
}
