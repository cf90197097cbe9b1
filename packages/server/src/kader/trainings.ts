import type { LocalDate } from '@jejaring/core/calendar/local-date'
import type { NewTraining, Training, Trainings } from '@jejaring/core/kader/training'
import type { Facility } from '@jejaring/core/sync/places'
import type { Kysely } from 'kysely'
import type { Caller } from '../accounts/caller.ts'
import type { Tables } from '../db/tables.ts'
import { readFacilities } from '../places/read-facilities.ts'
import { kaderOfVillages, type LearnedKader } from './kader-of-villages.ts'
import { trainingsOf } from './training-rows.ts'

/** More than this nobody looks back. */
const MOST = 200

/** Those of the places around the caller, with the caller's own kader in them. */
export async function readTrainings(
  db: Kysely<Tables>,
  caller: Pick<Caller, 'villages'>,
  today: LocalDate,
): Promise<Trainings> {
  const places = await readFacilities(db, { villages: caller.villages })
  const names = new Map(places.map(({ id, name }) => [id, name]))
  const kader = await kaderOfVillages(db, caller.villages, today)
  const known = currentIds(kader)
  const trainings = await trainingsOf(db, { facilities: [...names.keys()] })
  return {
    today,
    trainings: trainings
      .filter(({ isWithdrawn }) => !isWithdrawn)
      .toSorted((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : a.id < b.id ? 1 : -1))
      .slice(0, MOST)
      .map(({ saidAt: _at, ...training }) => ({
        ...training,
        invited: training.invited.flatMap((id) => known.get(id) ?? []),
        attended: training.attended.flatMap((id) => known.get(id) ?? []),
        facilityName: names.get(training.facility) ?? '',
        mayWrite: mayWrite(
          places.find(({ id }) => id === training.facility),
          caller,
        ),
      })),
    kader: kader.map(({ id, name, village, posts }) => ({
      id,
      name,
      village,
      posts: posts.map((post) => post.name),
    })),
  }
}

/** By every name under which a kader may have been written down, the one of today. */
const currentIds = (kader: readonly Pick<LearnedKader, 'id' | 'ids'>[]) =>
  new Map(kader.flatMap(({ id, ids }) => ids.map((name) => [name, id] as const)))

/** Who serves all that the place serves: its own people, and those of its Puskesmas. */
const mayWrite = (
  place: Pick<Facility, 'villages'> | undefined,
  { villages }: Pick<Caller, 'villages'>,
): boolean => place?.villages.every((village) => villages.includes(village)) ?? false

type Kept = 'kept' | 'conflict' | 'not-allowed' | 'unknown-kader'

/** The same said again, because its answer was lost, changes nothing. `conflict`: somebody else has changed it since. */
export async function keepTraining(
  db: Kysely<Tables>,
  caller: Pick<Caller, 'id' | 'villages'> & { readonly facility: string },
  training: NewTraining,
  when: { readonly today: LocalDate; readonly at: Date },
): Promise<Kept> {
  const { today, at } = when
  const [newest] = await trainingsOf(db, { id: training.id })
  const facility = newest?.facility ?? caller.facility
  const [place] = await readFacilities(db, { id: facility })
  if (!mayWrite(place, caller)) return 'not-allowed'
  const known = currentIds(await kaderOfVillages(db, caller.villages, today))
  const named = [...training.invited, ...training.attended]
  if (!named.every((id) => known.has(id))) return 'unknown-kader'
  // Who has moved to the kader of another place since was there all the same.
  const gone = (ids: readonly string[] = []) => ids.filter((id) => !known.has(id))
  const { isWithdrawn, on, ...rest } = training
  const row = {
    ...rest,
    facility,
    invited: [...new Set([...training.invited, ...gone(newest?.invited)])],
    attended: [...new Set([...training.attended, ...gone(newest?.attended)])],
    version: training.version + 1,
    on_day: on,
    is_withdrawn: isWithdrawn,
  }
  if (newest !== undefined && isSame(row, newest)) return 'kept'
  if ((newest?.version ?? 0) !== training.version) return 'conflict'
  const { numInsertedOrUpdatedRows: written } = await db
    .insertInto('training')
    .values({ ...row, said_by: caller.id, said_at: at })
    .onConflict((same) => same.doNothing())
    .executeTakeFirst()
  // Two at once: the key refuses the second, which may be the same once more.
  return written === 1n ? 'kept' : keepTraining(db, caller, training, when)
}

const isSame = (
  {
    on_day: on,
    is_withdrawn: isWithdrawn,
    ...row
  }: object & {
    readonly on_day: LocalDate
    readonly is_withdrawn: boolean
  },
  newest: Training,
): boolean => {
  const before = new Map<string, unknown>(Object.entries(newest))
  return Object.entries({ ...row, on, isWithdrawn }).every(
    ([name, value]) => JSON.stringify(before.get(name)) === JSON.stringify(value),
  )
}
