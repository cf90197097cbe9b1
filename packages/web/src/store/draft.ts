import { $session } from '../session/session.ts'
import { database } from './database.ts'
import { isSealed, seal, unseal } from './seal.ts'

/** What somebody is writing, kept on the device until it is saved or thrown away. */
export interface Draft<Form> {
  read(): Promise<Form | undefined>
  keep(form: Form): void
  readonly forget: () => Promise<void>
}

/** @param key tells whose form it is; one key holds one kind of form */
export function draftOf<Form>(key: string): Draft<Form> {
  const name = () => `draft:${author()}:${key}`
  // An earlier version of the app kept one for whoever came.
  const earlier = `draft:${key}`
  return {
    read: () => {
      const whose = name()
      return inTurn(async () => {
        const kept = (await database.values.get(whose)) ?? (await database.values.get(earlier))
        // Another kept it as it was.
        return isSealed(kept) ? unseal<Form>(kept) : (kept as Form | undefined)
      })
    },
    keep: (form) => {
      const whose = name()
      void inTurn(async () => {
        await database.values.put(await seal(form), whose)
        await database.values.delete(earlier)
      })
    },
    forget: () => {
      const both = [name(), earlier]
      return inTurn(() => database.values.bulkDelete(both))
    },
  }
}

/** The keys of the forms that this user has begun and neither saved nor thrown away. */
export async function begunForms(): Promise<readonly string[]> {
  const own = `draft:${author()}:`
  const keys = await database.values.toCollection().primaryKeys()
  return keys.flatMap((key) => (key.startsWith(own) ? [key.slice(own.length)] : []))
}

/** Of two who share a phone nobody goes on with what the other began, and signs it. */
function author(): string {
  const session = $session.get()
  return session.kind === 'signed-in' ? session.me.id : ''
}

let last: Promise<unknown> = Promise.resolve()

/** Sealing takes a moment: what was typed first must not be kept over what was typed after it, or was saved. */
function inTurn<Found>(work: () => Promise<Found>): Promise<Found> {
  const done = last.then(work, work)
  last = done
  return done
}
