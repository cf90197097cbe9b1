import { PHONE_FILE } from '@jejaring/core/sync/devices'
import { toBase64 } from '../lock/base64.ts'
import { keepKey } from '../lock/lock.ts'
import { deviceName, today } from './device-clock.ts'
import { everythingWaiting } from './outbox.ts'
import { canSeal, seal } from './seal.ts'

/**
 * Everything the server has not taken, as a file: the way out when nothing else helps. Sealed as it lies here, so that
 * the server alone opens it; undefined while the server does not have what opens it, and cannot be reached.
 */
export async function phoneFile(): Promise<File | undefined> {
  if (!canSeal() || !(await keepKey())) return undefined
  const waiting = await everythingWaiting()
  const sealed = await seal({ format: 1, entries: waiting.map(({ entry }) => entry) })
  const lines = [PHONE_FILE, await deviceName(), toBase64(sealed), '']
  const name = `jejaring-${today()}-${waiting.length}.txt`
  return new File([lines.join('\n')], name, { type: 'text/plain' })
}
