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
  const name = `draft:${key}`
  return {
    read: () =>
      inTurn(async () => {
        const kept = await database.values.get(name)
        // An earlier version of the app kept it as it was.
        return isSealed(kept) ? unseal<Form>(kept) : (kept as Form | undefined)
      }),
    keep: (form) => void inTurn(async () => database.values.put(await seal(form), name)),
    forget: () => inTurn(() => database.values.delete(name)),
  }
}

let last: Promise<unknown> = Promise.resolve()

/** Sealing takes a moment: what was typed first must not be kept over what was typed after it, or was saved. */
function inTurn<Found>(work: () => Promise<Found>): Promise<Found> {
  const done = last.then(work, work)
  last = done
  return done
}
