import type { Pool } from 'pg'

/**
 * Fills tables while they have only their keys, and makes the other indexes afterwards: sorting all rows once costs a
 * fraction of finding the place of each. Only where nobody reads yet; when `fill` fails the indexes are missing.
 */
export async function withoutIndexes(
  pool: Pool,
  tables: readonly string[],
  fill: () => Promise<void>,
): Promise<void> {
  const { rows } = await pool.query<{ readonly name: string; readonly definition: string }>(
    `select c.oid::regclass::text as name, pg_get_indexdef(c.oid) as definition
     from pg_index i join pg_class c on c.oid = i.indexrelid
     where i.indrelid = any ($1::regclass[]) and not i.indisunique`,
    [tables],
  )
  for (const { name } of rows) await pool.query(`drop index ${name}`)
  await fill()
  await Promise.all(rows.map(({ definition }) => pool.query(definition)))
}
