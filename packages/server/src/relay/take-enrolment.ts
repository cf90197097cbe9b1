import type { Kysely, Transaction } from 'kysely'
import type { Tables } from '../db/tables.ts'
import type { Enrolment } from './read-enrolment.ts'

/** Makes places and accounts of the relay what the server above says; who is gone there cannot sign in here any more. */
export async function takeEnrolment(db: Kysely<Tables>, enrolment: Enrolment): Promise<void> {
  await db.transaction().execute(async (trx) => {
    await takePlaces(trx, enrolment)
    await takeAccounts(trx, enrolment.accounts)
  })
}

async function takePlaces(
  trx: Transaction<Tables>,
  { areas, facts, facilities, serves }: Enrolment,
): Promise<void> {
  for (const table of ['area', 'facility', 'facility_area', 'place_facts'] as const) {
    await trx.deleteFrom(table).execute()
  }
  // At most 65,535 parameters: a village has some hundred RT.
  for (let at = 0; at < areas.length; at += ROWS) {
    await trx
      .insertInto('area')
      .values(areas.slice(at, at + ROWS))
      .execute()
  }
  for (let at = 0; at < serves.length; at += ROWS) {
    await trx
      .insertInto('facility_area')
      .values(serves.slice(at, at + ROWS))
      .execute()
  }
  if (facilities.length > 0) await trx.insertInto('facility').values(facilities).execute()
  for (const row of facts) {
    await trx
      .insertInto('place_facts')
      .values({ ...row, introduced: JSON.stringify(row.introduced) })
      .execute()
  }
}

const ROWS = 5000

async function takeAccounts(
  trx: Transaction<Tables>,
  accounts: Enrolment['accounts'],
): Promise<void> {
  const ids = accounts.map(({ id }) => id)
  await trx
    .deleteFrom('account_user')
    .where('id', 'not in', ids.length === 0 ? [''] : ids)
    .execute()
  for (const { id, name, username, email, password, role, cadre, facility } of accounts) {
    const user = { name, username, email }
    await trx
      .insertInto('account_user')
      .values({ id, ...user, email_verified: false })
      .onConflict((conflict) => conflict.column('id').doUpdateSet(user))
      .execute()
    const may = { role, cadre, facility, cluster: null, area: null }
    await trx
      .insertInto('account_role')
      .values({ account: id, ...may })
      .onConflict((conflict) => conflict.column('account').doUpdateSet(may))
      .execute()
    await trx.deleteFrom('account_credential').where('user_id', '=', id).execute()
    if (password === null) continue
    const credential = { id, account_id: id, provider_id: 'credential', user_id: id }
    await trx
      .insertInto('account_credential')
      .values({ ...credential, password, updated_at: new Date() })
      .execute()
  }
}
