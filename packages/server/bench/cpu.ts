import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Seconds of processor time of the parties, since they began; nothing where there is no /proc. */
export interface Spent {
  readonly server: number
  readonly database: number
  readonly load: number
}
/** Clock ticks of /proc are hundredths of a second on every Linux we know. */
const TICKS = 100

/** What the server, the database and the load itself have used so far. */
export function spent(server: number, dataDir: string): Spent | undefined {
  if (process.platform !== 'linux') return undefined
  const pidFile = readFileSync(join(dataDir, 'postgres/postmaster.pid'), 'utf8')
  const postmaster = Number(pidFile.split('\n')[0])
  const statOf = (pid: string | number) => {
    try {
      return fieldsOf(readFileSync(`/proc/${pid}/stat`, 'utf8'))
    } catch {
      // Gone in the meantime.
      return undefined
    }
  }
  const backends = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(statOf)
    .filter((stat) => stat?.parent === postmaster)
  const database = backends.reduce((sum, stat) => sum + (stat?.own ?? 0), 0)
  const main = statOf(postmaster)
  const load = process.cpuUsage()
  return {
    server: statOf(server)?.own ?? 0,
    database: database + (main?.own ?? 0) + (main?.ended ?? 0),
    load: (load.user + load.system) / 1e6,
  }
}

/** @see proc(5): fields 4 (parent), 14 to 17 (ticks of the process and of its ended children) */
function fieldsOf(stat: string) {
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  const at = (field: number) => Number(fields[field - 3])
  return { parent: at(4), own: (at(14) + at(15)) / TICKS, ended: (at(16) + at(17)) / TICKS }
}

/** `server 0.9, database 0.7, load 0.1 cores`, and which of them was the limit. */
export function coresBetween(
  before: Spent | undefined,
  after: Spent | undefined,
  seconds: number,
): string {
  if (before === undefined || after === undefined) return 'processor time unknown here'
  const cores = (part: keyof Spent) => ((after[part] - before[part]) / seconds).toFixed(2)
  return `server ${cores('server')}, database ${cores('database')}, load ${cores('load')} cores`
}
