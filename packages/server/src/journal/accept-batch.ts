import type { Cadre } from '@jejaring/core/catalogue/define'
import { refuse, type Known } from '@jejaring/core/journal/accept'
import { keepHidden } from '@jejaring/core/journal/keep-hidden'
import type { Entry } from '@jejaring/core/journal/entry'
import type { Circumstances } from '@jejaring/core/journal/refusal'
import { staysOfHousehold, staysOfPerson, type Stay } from '@jejaring/core/journal/stays'
import { speaksFor } from '@jejaring/core/problem/speaks-for'
import type { PushAnswer, Receipt, Refusal } from '@jejaring/core/sync/wire'
import { sql } from 'kysely'
import { DatabaseError, type ClientBase } from 'pg'
import type { Caller } from '../accounts/caller.ts'
import { inJournal, type Last } from '../db/scope.ts'
import type { Deps } from '../http/deps.ts'
import { placesOf, type VillagePlaces } from '../places/village-places.ts'
import { readDeparted, type DepartedPerson } from '../moves/departed.ts'
import { dayIn } from '../places/zone.ts'
import { changesOf } from './changes.ts'
import { Unstorable } from './column-values.ts'
import { membersOf, takeEntry, wholeOf, type VillageState } from './fold-village.ts'
import { lockKnownHead, lockNewHead, openedPeriods } from './head.ts'
import { loadHomes, loadTouched } from './load.ts'
import { readBatch, type Incoming } from './read-batch.ts'
import { findKnown, isReplay, type KnownEntry } from './replay.ts'
import { write, type Numbered, type SealedNik } from './write.ts'

export interface Push {
  readonly village: string
  readonly entries: readonly unknown[]
}
type Needed = Pick<Deps, 'db' | 'pool' | 'catalogue' | 'keys' | 'live' | 'clock' | 'outbox'>

/**
 * Takes a batch into its village's journal, in one transaction with everything that follows from it. Each entry is
 * answered by a receipt or by the reason why not; an entry that is known already by its receipt again.
 */
export async function acceptBatch(deps: Needed, caller: Caller, push: Push): Promise<PushAnswer> {
  const { village } = push
  const now = deps.clock()
  const { incoming, refusals } = readBatch(push.entries)
  const at = await circumstancesOf(deps, caller, village, { now, incoming })
  const answer = await acceptStorable(deps, at, incoming)
  if (answer.head !== undefined) deps.live.announce(village, answer.head)
  return {
    receipts: answer.receipts,
    refusals: [...refusals, ...answer.refusals],
    serverTime: now.getTime(),
  }
}

interface Arriving extends Circumstances, Pick<VillagePlaces, 'facts'> {
  readonly departed?: ReadonlyMap<string, DepartedPerson>
}

async function circumstancesOf(
  { db, catalogue, outbox }: Needed,
  caller: Caller,
  village: string,
  { now, incoming }: { readonly now: Date; readonly incoming: readonly Incoming[] },
): Promise<Arriving> {
  const places = await placesOf(db, village)
  return {
    ...places,
    village,
    today: dayIn(village, now),
    now: now.getTime(),
    catalogue,
    ...(caller.neighbourhoods === undefined ? {} : { scope: new Set(caller.neighbourhoods) }),
    authors: await authorsOf(db, caller, incoming),
    speaksFor: new Set(speaksFor[caller.role]),
    // A server in a post has this village alone: the one above knows who left another for it.
    ...(outbox === undefined ? { departed: await readDeparted(db, village, incoming) } : {}),
  }
}

/**
 * The caller and, when the batch has entries by others, the colleagues of the same post; for a Pustu also the kader of its
 * villages, who hand over what they cannot send.
 */
async function authorsOf(
  db: Needed['db'],
  caller: Caller,
  incoming: readonly Incoming[],
): Promise<ReadonlyMap<string, Cadre | undefined>> {
  const own = [caller.id, caller.cadre] as const
  const { facility } = caller
  if (facility === undefined || incoming.every(({ entry }) => entry.author === caller.id)) {
    return new Map([own])
  }
  const serving = db
    .selectFrom('facility_area')
    .where(sql`split_part(area, '/', 1)`, 'in', caller.villages)
    .select('facility')
  const colleagues = await db
    .selectFrom('account_role')
    .where((is) =>
      is.or([
        is('facility', '=', facility),
        ...(caller.role === 'pustu'
          ? [is.and([is('role', '=', 'kader'), is('facility', 'in', serving)])]
          : []),
      ]),
    )
    .select(['account', 'cadre'])
    .execute()
  return new Map([...colleagues.map((one) => [one.account, one.cadre ?? undefined] as const), own])
}

/**
 * What the database cannot hold (a NUL in a text, a number out of range) fails its whole statement: the batch is halved
 * until the entry stands alone, so that the others are taken.
 */
async function acceptStorable(
  deps: Needed,
  at: Arriving,
  incoming: readonly Incoming[],
): Promise<Accepted> {
  try {
    return await inJournal(deps.pool, at.village, (client, last) =>
      accept({ client, last }, deps, at, incoming),
    )
  } catch (error) {
    const isRefused = error instanceof DatabaseError && error.code?.startsWith('22') === true
    if (!isRefused && !(error instanceof Unstorable)) throw error
    if (incoming.length <= 1) {
      const refusals = incoming.map(({ entry }) => ({ id: entry.id, reason: 'malformed' as const }))
      return { receipts: [], refusals }
    }
    const half = Math.ceil(incoming.length / 2)
    const first = await acceptStorable(deps, at, incoming.slice(0, half))
    const second = await acceptStorable(deps, at, incoming.slice(half))
    const head = second.head ?? first.head
    return {
      receipts: [...first.receipts, ...second.receipts],
      refusals: [...first.refusals, ...second.refusals],
      ...(head === undefined ? {} : { head }),
    }
  }
}

interface Accepted {
  readonly receipts: readonly Receipt[]
  readonly refusals: readonly Refusal[]
  /** The journal's new last number; absent when nothing was added. */
  readonly head?: number
}

async function accept(
  { client, last: ends }: { readonly client: ClientBase; readonly last: Last },
  { catalogue, keys, outbox }: Needed,
  at: Arriving,
  incoming: readonly Incoming[],
): Promise<Accepted> {
  const { village } = at
  const { head, known, state } = await lockAndRead(client, at, incoming)
  const kept = await outbox?.find(client, village, incoming)
  const answered = incoming.flatMap(
    (one) => kept?.refusalOf(one) ?? answerKnown(one, known.get(one.entry.id), keys),
  )
  const done = new Set(answered.map(({ id }) => id))
  const fresh = incoming.filter(({ entry }) => !done.has(entry.id))
  const { taken, refusals } = takeAll(state, fresh, at, head.seq)
  const receipts = answered
    .filter((one) => 'seq' in one)
    .map((one) => (kept?.isWaiting(one.id) === true ? provisional(one) : one))
  const refused = [...answered.filter((one) => 'reason' in one), ...refusals]
  const last = taken.at(-1)
  if (last === undefined) return { receipts, refusals: refused }

  const passed = new Set(taken.map(({ entry }) => entry.id))
  const keeping = outbox?.keep(
    client,
    village,
    fresh.filter(({ entry }) => passed.has(entry.id)),
  )
  const written = write(client, village, last.seq, {
    entries: taken,
    niks: taken.flatMap(({ entry, nik }) =>
      nik === undefined
        ? carriedNik(entry, at)
        : [
            {
              person: entry.subject,
              entry: entry.id,
              cipher: keys.seal(nik),
              lookup: keys.lookup(nik),
            },
          ],
    ),
    changes: changesOf(state, { catalogue, facts: at.facts, periods: openedPeriods(head) }),
  })
  ends(Promise.all([keeping, written]))
  const given = taken.map(({ entry, seq }): Receipt => ({ id: entry.id, seq }))
  return {
    receipts: [...receipts, ...(outbox === undefined ? given : given.map(provisional))],
    refusals: refused,
    head: last.seq,
  }
}

const provisional = (receipt: Receipt): Receipt => ({ ...receipt, provisional: true })

/** All asked at once, and answered in order: what is read after the head is locked stays so until the commit. */
async function lockAndRead(
  client: ClientBase,
  { village, today, scope }: Arriving,
  incoming: readonly Incoming[],
) {
  const entries = incoming.map(({ entry }) => entry)
  const touched = async () => {
    const state = await loadTouched(client, village, entries)
    const outside = [...state.persons.values()].filter(({ rt }) => scope?.has(rt) === false)
    if (outside.length > 0) await loadHomes(client, village, outside, state)
    return state
  }
  const read = () => Promise.all([findKnown(client, village, incoming), touched()])
  const [found, [known, state]] = await Promise.all([lockKnownHead(client, village), read()])
  if (found !== undefined) return { head: found, known, state }
  const head = await lockNewHead(client, village, today)
  const [knownNow, stateNow] = await read()
  return { head, known: knownNow, state: stateNow }
}

/** The NIK of who comes from another village stays sealed and goes along. */
function carriedNik(entry: Entry, { departed }: Arriving): readonly SealedNik[] {
  if (entry.kind !== 'person-arrived') return []
  const nik = departed?.get(entry.body.departure)?.nik
  return nik === undefined ? [] : [{ ...nik, person: entry.subject, entry: entry.id }]
}

/** An arrival with what it brings. */
function completed(entry: Entry, { departed }: Circumstances): Entry {
  if (entry.kind !== 'person-arrived') return entry
  const carried = departed?.get(entry.body.departure)?.carried
  return carried === undefined ? entry : { ...entry, body: { ...entry.body, ...carried } }
}

function answerKnown(
  incoming: Incoming,
  known: KnownEntry | undefined,
  keys: Needed['keys'],
): readonly (Receipt | Refusal)[] {
  if (known === undefined) return []
  const { id } = incoming.entry
  return [isReplay(incoming, known, keys) ? { id, seq: known.seq } : { id, reason: 'id-taken' }]
}

/** Folds in what makes sense, one after the other; each sees those before it. */
function takeAll(
  state: VillageState,
  incoming: readonly Incoming[],
  at: Circumstances,
  head: number,
) {
  const known = reach(state)
  const taken: (Numbered & Incoming)[] = []
  const refusals: Refusal[] = []
  for (const one of incoming) {
    const { entry } = one
    const refused = refuse(entry, known, at)
    if (refused !== undefined) {
      refusals.push({ id: entry.id, ...refused })
      continue
    }
    const seq = head + taken.length + 1
    const whole = keepHidden(completed(entry, at), wholeOf(state, entry.subject), {
      catalogue: at.catalogue,
      seesAll: at.authors.get(entry.author) !== 'kader',
    })
    takeEntry(state, whole, seq)
    // The digest stays that of what the device sent: it may send it again.
    taken.push({ ...one, entry: whole, seq })
  }
  return { taken, refusals }
}

/**
 * Scope is judged by where people were before the batch, so that a kader who writes down a visit and a move away in
 * one go brings in both; who is new, by where they are registered.
 */
function reach(state: VillageState): Known {
  const before = new Map([...state.persons.keys()].map((id) => [id, staysOf(state, id)]))
  const homesBefore = new Map([...state.households.keys()].map((id) => [id, homeOf(state, id)]))
  return {
    person: (id) => {
      const record = wholeOf(state, id)
      return record && { record, stays: before.get(id) ?? staysOf(state, id) }
    },
    household: (id) =>
      state.households.has(id) ? { stays: homesBefore.get(id) ?? homeOf(state, id) } : undefined,
  }
}

const homeOf = ({ households }: VillageState, id: string): readonly Stay[] =>
  staysOfHousehold(households.get(id)?.record.fields ?? {})

/** Where the person of an id is counted, and, of the households at hand, where each of several ids was written down. */
function staysOf(state: VillageState, id: string): readonly Stay[] {
  const all = membersOf(state, id)
  const lived = all.flatMap(({ record: { fields } }) =>
    staysOfPerson(fields, (home) => state.households.get(home)?.record.fields),
  )
  return [...all.slice(0, 1).map(({ rt }) => ({ rt })), ...lived]
}
