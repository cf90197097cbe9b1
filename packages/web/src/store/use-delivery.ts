import { useStore } from '@nanostores/react'
import { readSetting, writeSetting } from '../i18n/device-setting.ts'
import type { Delivery } from '../ui/delivery-line.tsx'
import { useSession } from '../session/session.ts'
import { $outbox } from './outbox.ts'
import { $sync } from './sync.ts'

/** When the last exchange went through; remembered, for a phone that is opened without a network. */
const REACHED = 'reached'
$sync.listen(({ reachedAt }, before) => {
  if (reachedAt !== undefined && reachedAt !== before?.reachedAt) {
    writeSetting(REACHED, String(reachedAt))
  }
})

/** Where the entries of this device are, for the delivery line. */
export function useDelivery(): Delivery {
  const { waiting, refused, passed } = useStore($outbox)
  const sync = useStore($sync)
  const session = useSession()
  if (refused > 0) return { kind: 'refused', count: refused }
  if (session.kind === 'signed-in' && session.expired) return { kind: 'signed-out', count: waiting }
  if (sync.doing === 'sending') return { kind: 'sending', done: sync.done, of: sync.of }
  if (sync.last === 'offline') {
    const reached = readSetting(REACHED)
    return {
      kind: 'offline',
      count: waiting,
      ...(reached === undefined ? {} : { at: Number(reached) }),
      ...(sync.lostAt === undefined ? {} : { since: sync.lostAt }),
    }
  }
  if (waiting > 0) return { kind: 'waiting', count: waiting }
  if (passed > 0) return { kind: 'passed', count: passed }
  if (sync.doing === 'fetching' && sync.of > 0) {
    return { kind: 'fetching', done: sync.done, of: sync.of }
  }
  return { kind: 'delivered', ...(sync.reachedAt === undefined ? {} : { at: sync.reachedAt }) }
}
