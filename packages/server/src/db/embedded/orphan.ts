import { readFileSync, realpathSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { StartProblem } from '../../start/start-problem.ts'

/**
 * Ends a PostgreSQL that still runs on this cluster although nobody holds the folder's lock: its
 * Jejaring was killed and it has not noticed yet, or its watcher was killed too. Also takes away
 * the lock file of one that is gone, whose process number may belong to somebody else by now.
 */
export async function stopOrphan(cluster: string): Promise<void> {
  const pid = postmasterPid(cluster)
  if (pid === undefined) return
  for (const [signal, seconds] of [
    ['SIGINT', 15],
    ['SIGQUIT', 10],
  ] as const) {
    if (!runsOn(pid, cluster)) break
    process.kill(pid, signal)
    for (let tenths = 0; tenths < seconds * 10 && runsOn(pid, cluster); tenths += 1) {
      await delay(100)
    }
  }
  if (runsOn(pid, cluster)) {
    throw new StartProblem(
      `A PostgreSQL (process ${pid}) still runs on ${cluster} and does not stop: end it and start again.`,
    )
  }
  if (postmasterPid(cluster) === pid) rmSync(join(cluster, 'postmaster.pid'), { force: true })
}

/** The first line of postmaster.pid is the process number of the server on that cluster. */
export function postmasterPid(cluster: string): number | undefined {
  try {
    const pid = Number.parseInt(readFileSync(join(cluster, 'postmaster.pid'), 'utf8'), 10)
    return Number.isSafeInteger(pid) && pid > 1 ? pid : undefined
  } catch {
    // No file, or none that we may read: nothing of ours runs there.
    return undefined
  }
}

/** A PostgreSQL server always stands in its own data directory. */
function runsOn(pid: number, cluster: string): boolean {
  try {
    process.kill(pid, 0)
  } catch {
    return false
  }
  if (process.platform !== 'linux') return true
  try {
    if (/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'))) return false
    return realpathSync(`/proc/${pid}/cwd`) === realpathSync(cluster)
  } catch {
    // Not ours to look into, so not started by us.
    return false
  }
}
