import { getConnInfo } from '@hono/node-server/conninfo'
import type { Context } from 'hono'

/** Who asks, and behind proxies the way the question came: the nearest last. Undefined where there is no socket. */
export function clientAddress(
  c: Context,
  { behindProxy }: { readonly behindProxy: boolean },
): string | undefined {
  // In tests there is no socket.
  if (c.env?.incoming === undefined) return undefined
  const address = getConnInfo(c).remote.address
  const forwarded = behindProxy ? c.req.header('x-forwarded-for') : undefined
  if (address === undefined || forwarded === undefined) return address
  return `${forwarded}, ${address}`
}
