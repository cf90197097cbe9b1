import { addDays, type LocalDate } from '@jejaring/core/calendar/local-date'
import type { Skill } from '@jejaring/core/kader/skill'
import { sql, type Kysely } from 'kysely'
import type { Tables } from '../db/tables.ts'
import { randomOf } from './generate/random.ts'
import { uuidOf } from './generate/stamps.ts'

/** Two that were held and one that is to come. Invented. */
const trainings: readonly {
  readonly inDays: number
  readonly title: string
  readonly skills: readonly Skill[]
}[] = [
  { inDays: -160, title: 'Timbang, ukur, dan kurva pertumbuhan', skills: ['B2', 'B3'] },
  { inDays: -54, title: 'Deteksi dini dan lansia', skills: ['E3', 'E4'] },
  { inDays: 18, title: 'Remaja: gizi, rokok, napza', skills: ['D1', 'D3'] },
]
/** Of those who are invited. */
const COMES = 0.85
const HALL = 40

/** Trainings that each Puskesmas held for the kader of its villages. */
export async function loadTrainings(
  db: Kysely<Tables>,
  { today, now }: { readonly today: LocalDate; readonly now: Date },
): Promise<void> {
  const { rows } = await sql<{ facility: string; head: string; kader: readonly string[] }>`
    select p.id as facility, min(h.account) as head, array_agg(distinct k.account order by k.account) as kader
    from facility p
    join account_role h on h.facility = p.id and h.role = 'head'
    join facility_area a on a.facility = p.id
    join facility f on f.village = a.area
    join account_role k on k.facility = f.id and k.role = 'kader'
    where p.kind = 'puskesmas' group by p.id order by p.id`.execute(db)
  const held = rows.flatMap(({ facility, head, kader }) => {
    const random = randomOf('trainings', facility)
    return trainings.map(({ inDays, title, skills }) => {
      const invited = kader.filter(() => random.chance(HALL / Math.max(HALL, kader.length)))
      return {
        id: uuidOf(random),
        version: 1,
        facility,
        title,
        place: 'Aula Puskesmas',
        on_day: addDays(today, inDays),
        skills: [...skills],
        invited,
        attended: inDays > 0 ? [] : invited.filter(() => random.chance(COMES)),
        is_withdrawn: false,
        said_by: head,
        said_at: now,
      }
    })
  })
  if (held.length > 0) await db.insertInto('training').values(held).execute()
}
