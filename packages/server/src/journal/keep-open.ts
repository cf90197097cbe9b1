import { monthOf } from '@jejaring/core/calendar/local-date'
import type { Deps } from '../http/deps.ts'
import { dayIn } from '../places/zone.ts'
import { journals } from './journals.ts'
import { openPeriods } from './open-periods.ts'

/** How long after midnight a new month may still be missing on a board. */
const EVERY_MS = 5 * 60_000

type Needed = Pick<Deps, 'db' | 'pool' | 'catalogue' | 'clock'>

/** Opens the month it is now in every journal that is behind; each village has its own midnight. */
export async function openPresentMonth(deps: Needed): Promise<number> {
  let opened = 0
  for (const { village, openedUntil } of await journals(deps.db)) {
    const month = monthOf(dayIn(village, deps.clock()))
    if (openedUntil < month && (await openPeriods(deps, village, month))) opened += 1
  }
  return opened
}

/** Does so now and every few minutes. */
export function keepOpen(deps: Needed & Pick<Deps, 'log'>): { readonly stop: () => Promise<void> } {
  let working = Promise.resolve()
  const work = () => {
    working = openPresentMonth(deps).then(
      (opened) => {
        if (opened > 0) deps.log.info({ villages: opened }, 'month opened')
      },
      (error: unknown) => deps.log.warn({ err: error }, 'month not opened'),
    )
  }
  work()
  const timer = setInterval(work, EVERY_MS)
  return {
    stop: async () => {
      clearInterval(timer)
      await working
    },
  }
}
