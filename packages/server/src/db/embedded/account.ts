import { readFileSync, statSync } from 'node:fs'
import { userInfo } from 'node:os'

/**
 * The system account PostgreSQL runs as. It refuses root, so root hands over to the owner of the
 * existing cluster, else to nobody; everybody else runs it as themselves (no uid given).
 */
export type Account = {
  readonly uid?: number
  readonly gid?: number
  /** The name of the user whose processes may connect: ours, not PostgreSQL's. */
  readonly client: string
}

export function accountFor(cluster: string): Account {
  const client = userInfo().username
  if (process.getuid?.() !== 0) return { client }
  const owner = statSync(cluster, { throwIfNoEntry: false })
  if (owner !== undefined && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid, client }
  return { ...nobody(), client }
}

/** `nobody` is 65534 almost everywhere; the number must have a name in /etc/passwd for initdb. */
function nobody(): { uid: number; gid: number } {
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((entry) => entry.startsWith('nobody:'))
  const [, , uid, gid] = line?.split(':') ?? []
  return { uid: Number(uid ?? 65_534), gid: Number(gid ?? 65_534) }
}

/** What `spawn` needs to start a process as that account. */
export function identityOf({ uid, gid }: Account): { uid?: number; gid?: number } {
  return uid === undefined || gid === undefined ? {} : { uid, gid }
}
