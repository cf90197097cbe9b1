import { addMonths } from '@jejaring/core/calendar/local-date'
import type { Entry } from '@jejaring/core/journal/entry'
import { sessionsOf } from './session.ts'
import { kaderAt, signed, type Village } from './villager.ts'
import { randomOf } from './random.ts'

/** Since kader open and close their day on the phone. */
const MONTHS = 7

/** The Posyandu days of the last months, opened and closed; the sessions of today are still to come. */
export function sessionEntries(village: Village): readonly Entry[] {
  return village.network.posyandu.flatMap((posyandu) => {
    const random = randomOf('sessions', village.seed, posyandu.id)
    return sessionsOf(posyandu, addMonths(village.today, -MONTHS), village.today).flatMap(
      (on): readonly Entry[] => {
        const author = kaderAt(village, posyandu, random)
        const subject = village.stamps.next(on, author.device).id
        const head = () => signed(village, { subject, author, on, met: on })
        const body = { posyandu: posyandu.id }
        return [
          { ...head(), kind: 'session-opened', body },
          { ...head(), kind: 'session-closed', body },
        ]
      },
    )
  })
}
