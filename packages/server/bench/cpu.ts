import { readdirSync, readFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { join } from 'node:path'

/** Seconds of processor time since each party began; those of the parties only where there is /proc. */
export interface Spent {
  readonly server: number
  readonly database: number
  readonly load: number
  /** Of everything that runs on the machine. */
  readonly machine: number
}
/** Clock ticks of /proc are hundredths of a second on every Linux we know. */
const TICKS = 100

/** What the server, the database, the load itself and all programs together have used so far. */
export function spent(server: number, dataDir: string): Spent {
  const load = process.cpuUsage()
  return {
    server: processorSeconds(server) ?? 0,
    database: databaseSeconds(dataDir),
    load: (load.user + load.system) / 1e6,
    machine: cpus().reduce((sum, { times }) => sum + times.user + times.sys + times.nice, 0) / 1e3,
  }
}

/** Of one process; undefined when it is gone or where there is no /proc. */
export const processorSeconds = (pid: number): number | undefined => statOf(pid)?.own

export function databaseSeconds(dataDir: string): number {
  if (process.platform !== 'linux') return 0
  const pidFile = readFileSync(join(dataDir, 'postgres/postmaster.pid'), 'utf8')
  const postmaster = Number(pidFile.split('\n')[0])
  const backends = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((name) => statOf(Number(name)))
    .filter((stat) => stat?.parent === postmaster)
  const main = statOf(postmaster)
  const ended = (main?.own ?? 0) + (main?.ended ?? 0)
  return backends.reduce((sum, stat) => sum + (stat?.own ?? 0), ended)
}

function statOf(pid: number) {
  try {
    return fieldsOf(readFileSync(`/proc/${pid}/stat`, 'utf8'))
  } catch {
    // Gone in the meantime, or no Linux.
    return undefined
  }
}

/** @see proc(5): fields 4 (parent), 14 to 17 (ticks of the process and of its ended children) */
function fieldsOf(stat: string) {
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  const at = (field: number) => Number(fields[field - 3])
  return { parent: at(4), own: (at(14) + at(15)) / TICKS, ended: (at(16) + at(17)) / TICKS }
}

/**
 * What one of `count` things took of the processors, and which part sets the pace: a thread that is always busy, all
 * processors together, programs that are none of ours, or waiting.
 */
export function limitOf(before: Spent, after: Spent, seconds: number, count: number): string {
  const used = (part: keyof Spent) => after[part] - before[part]
  const each = (part: keyof Spent) => `${((1000 * used(part)) / count).toFixed(2)}`
  const took = `processor time of each: server ${each('server')}, database ${each('database')}, load ${each('load')} ms`
  return `${paceOf(used, seconds)}; ${took}`
}

const BUSY = 0.9

function paceOf(used: (part: keyof Spent) => number, seconds: number): string {
  const cores = (part: keyof Spent) => used(part) / seconds
  const ours = cores('server') + cores('database') + cores('load')
  const others = Math.max(0, cores('machine') - ours)
  if (cores('server') > BUSY) return "the server's one thread"
  if (cores('machine') < BUSY * cpus().length) return 'waiting for each other, not the processors'
  if (others < 0.25) {
    return `all processors: server ${cores('server').toFixed(1)}, database ${cores('database').toFixed(1)} cores`
  }
  return `all processors, ${others.toFixed(1)} cores of which other programs used`
}
