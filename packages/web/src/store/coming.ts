import { atom } from 'nanostores'
import type { LocalDate } from '@jejaring/core/calendar/local-date'
import type { Coming, Moves } from '@jejaring/core/sync/moves'
import type { Me } from '@jejaring/core/sync/account'
import { request } from '../session/request.ts'
import { database } from './database.ts'
import { today } from './device-clock.ts'
import { everythingWaiting } from './outbox.ts'
import { isSealed, seal, unseal } from './seal.ts'

/** Somebody whom a village of this user waits for. */
export interface ComingHere extends Coming {
  readonly village: string
}
interface Kept {
  /** The day on which the server told it. */
  readonly on: LocalDate
  readonly people: readonly ComingHere[]
}

/**
 * Who is said to come from other villages, as last told by the server, without those who were received on this phone.
 * Undefined until it was read. For health workers only: a kader's phone has none.
 */
export const $coming = atom<Kept | undefined>(undefined)

const NAME = 'coming'

export async function loadComing(): Promise<void> {
  const kept = await database.values.get(NAME)
  if (isSealed(kept)) $coming.set(await unseal<Kept>(kept))
}

/** Asks the server once a day, or whenever somebody looks: each time is noted as a reading of names. */
export async function askComing(me: Me, when: 'once a day' | 'now'): Promise<void> {
  if (me.role === 'kader') return
  if ($coming.get() === undefined) await loadComing()
  if (when === 'once a day' && $coming.get()?.on === today()) return
  const people: ComingHere[] = []
  for (const { code: village } of me.villages) {
    const answer = await request<Moves>(`/api/moves?village=${village}`)
    // Without a line the last list stands.
    if (answer.kind !== 'ok') return
    for (const one of answer.value.coming) people.push({ ...one, village })
  }
  await keep({ on: today(), people })
}

/** Another post begins to work on this phone. */
export async function forgetComing(): Promise<void> {
  await database.values.delete(NAME)
  $coming.set(undefined)
}

/** Received here, delivered or not: nobody waits for them. */
export const nobodyWaitsFor = (departure: string): Promise<void> =>
  keep({
    on: $coming.get()?.on ?? today(),
    people: ($coming.get()?.people ?? []).filter((one) => one.departure !== departure),
  })

export const waitAgainFor = (person: ComingHere): Promise<void> =>
  keep({ on: $coming.get()?.on ?? today(), people: [person, ...($coming.get()?.people ?? [])] })

async function keep({ on, people }: Kept): Promise<void> {
  // What was received here and not delivered yet the server still waits for.
  const received = (await everythingWaiting()).flatMap(({ entry }) =>
    entry.kind === 'person-arrived' ? [entry.body.departure] : [],
  )
  const kept = { on, people: people.filter(({ departure }) => !received.includes(departure)) }
  await database.values.put(await seal(kept), NAME)
  $coming.set(kept)
}
