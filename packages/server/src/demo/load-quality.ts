import { addDays, type LocalDate } from '@jejaring/core/calendar/local-date'
import { sql, type Kysely } from 'kysely'
import { inScope, wholeVillage } from '../db/scope.ts'
import type { Tables } from '../db/tables.ts'
import { LALANG } from './generate/belitung-timur.ts'
import { randomOf } from './generate/random.ts'
import { accountId } from './generate/staff.ts'
import { uuidOf } from './generate/stamps.ts'

/** So far back somebody asks when a record came. */
const DAYS = 31
const MIDWIFE = accountId(`bidan.pustu_${LALANG}`)

const incidents = [
  {
    daysAgo: 9,
    kind: 'device',
    severity: 'risk',
    what: 'Timbangan Posyandu tidak kembali ke nol',
    done: 'Timbangan dikalibrasi, cadangan dipinjam dari Pustu',
  },
  {
    daysAgo: 3,
    kind: 'vaccine-or-medicine',
    severity: 'near-miss',
    what: 'Suhu kotak vaksin 9 derajat saat dibuka; vaksin tidak dipakai',
    done: undefined,
  },
] as const

/** What went wrong in one village, and when the visits of the last month came to the server. */
export async function loadQuality(db: Kysely<Tables>, today: LocalDate): Promise<void> {
  const [pustu] = await db
    .selectFrom('facility')
    .innerJoin('facility_area', 'facility_area.facility', 'facility.id')
    .where('area', '=', LALANG)
    .where('kind', '=', 'pustu')
    .select('id')
    .execute()
  if (pustu === undefined) return
  const random = randomOf('quality')
  await inScope(db, wholeVillage(LALANG), async (trx) => {
    for (const { daysAgo, done, ...told } of incidents) {
      const id = uuidOf(random)
      const on = addDays(today, -daysAgo)
      const at = new Date(`${on}T05:00:00Z`)
      const where = { village: LALANG, facility: pustu.id, on_day: on }
      const by = { reported_by: MIDWIFE, reported_at: at }
      await trx
        .insertInto('incident')
        .values({ ...told, ...where, ...by, id })
        .execute()
      if (done === undefined) continue
      const noted = { done, closes: true, noted_by: MIDWIFE, noted_at: at }
      await trx
        .insertInto('incident_step')
        .values({ village: LALANG, incident: id, number: 1, ...noted })
        .execute()
    }
  })
  await letRecordsCome(db, today)
}

/** A visit comes in the evening; of some workers one in four comes days later, of others hardly any. */
async function letRecordsCome(db: Kysely<Tables>, today: LocalDate): Promise<void> {
  // As its owner, in a database nobody reads yet: what is written down is never changed otherwise.
  await db.transaction().execute(async (trx) => {
    await sql`alter table entry no force row level security`.execute(trx)
    await sql`
    update entry set received_at = least(received_at, on_day + interval '11 hours'
      + case when abs(hashtext(id::text)) % 100 < 2 + abs(hashtext(author)) % 24
        then interval '4 days' else interval '0' end)
    where kind = 'encounter-recorded' and on_day > ${addDays(today, -DAYS)}`.execute(trx)
    await sql`alter table entry force row level security`.execute(trx)
  })
}
