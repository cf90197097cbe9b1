import type { Training } from '@jejaring/core/kader/training'
import { sql, type Kysely, type Selectable } from 'kysely'
import type { Tables } from '../db/tables.ts'

export type SaidTraining = Training & { readonly saidAt: Date }

/** The newest version of these trainings, withdrawn ones among them. */
export async function trainingsOf(
  db: Kysely<Tables>,
  of: { readonly facilities: readonly string[] } | { readonly id: string },
): Promise<readonly SaidTraining[]> {
  const rows = await db
    .selectFrom('training')
    .distinctOn('id')
    .where((is) =>
      'id' in of ? is('id', '=', of.id) : is('facility', '=', sql<string>`any(${of.facilities})`),
    )
    .orderBy('id')
    .orderBy('version', 'desc')
    .selectAll()
    .execute()
  return rows.map(trainingOf)
}

/** Those to which one of these kader came. */
export async function trainingsFollowed(
  db: Kysely<Tables>,
  kader: readonly string[],
): Promise<readonly SaidTraining[]> {
  const came = sql<boolean>`attended && ${kader}::text[]`
  const rows = await db
    .selectFrom('training')
    .distinctOn('id')
    .where('id', 'in', (some) => some.selectFrom('training').where(came).select('id'))
    .orderBy('id')
    .orderBy('version', 'desc')
    .selectAll()
    .execute()
  return rows.map(trainingOf).filter(({ isWithdrawn }) => !isWithdrawn)
}

const trainingOf = ({
  on_day: on,
  is_withdrawn: isWithdrawn,
  said_by: _by,
  said_at: saidAt,
  ...row
}: Selectable<Tables['training']>): SaidTraining => ({
  ...row,
  on,
  isWithdrawn,
  saidAt,
})
