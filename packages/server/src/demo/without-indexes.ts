import type { Pool } from 'pg'

/**
 * Fills tables while they have no index, not even for their keys, and makes all of them afterwards: sorting all rows once
 * costs a fraction of finding the place of each. Only where nobody reads yet, and with rows that are all `fresh`; when
 * `fill` fails the indexes are missing.
 */
export async function withoutIndexes(
  pool: Pool,
  tables: readonly string[],
  fill: () => Promise<void>,
): Promise<void> {
  const { rows } = await pool.query<{ readonly gone: string; readonly made: string }>(
    `select
       case when c.oid is null then format('drop index %s', i.indexrelid::regclass)
         else format('alter table %s drop constraint %I', i.indrelid::regclass, c.conname) end as gone,
       case when c.oid is null then pg_get_indexdef(i.indexrelid)
         else format('alter table %s add constraint %I %s', i.indrelid::regclass, c.conname,
           pg_get_constraintdef(c.oid)) end as made
     from pg_index i left join pg_constraint c on c.conindid = i.indexrelid
     where i.indrelid = any ($1::regclass[])`,
    [tables],
  )
  for (const { gone } of rows) await pool.query(gone)
  await fill()
  await Promise.all(rows.map(({ made }) => pool.query(made)))
}
