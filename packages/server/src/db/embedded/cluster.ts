import { spawnSync } from 'node:child_process'
import {
  chownSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statfsSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { diskFull, StartProblem } from '../../start/start-problem.ts'
import { type Account, identityOf } from './account.ts'
import type { RunnableBinaries } from './binaries.ts'

/**
 * On Linux a server and its tools are told that their data directory is the one they stand in.
 * So parents which the server's account may not enter (a checkout under /root) do not matter, nor
 * does the length of the path, of which a socket's address may have 107 bytes. Before version 16
 * PostgreSQL changes its directory while it looks for its own files, and needs the true path.
 */
export function addressOf(cluster: string, { major }: RunnableBinaries): string {
  return process.platform === 'linux' && major >= 16 ? '/proc/self/cwd' : cluster
}

/** Makes the cluster unless it is there; an interrupted attempt leaves nothing that counts. */
export function ensureCluster(
  cluster: string,
  binaries: RunnableBinaries,
  account: Account,
  fsync: boolean,
): void {
  requireSpace(cluster)
  if (existsSync(cluster)) requireVersion(cluster, binaries)
  else makeCluster(cluster, binaries, account, fsync)
  writeAccess(cluster, account)
}

const MEGABYTE = 1024 * 1024

/** PostgreSQL needs 40 MB for an empty cluster and 16 MB for each new file of its log. */
function requireSpace(cluster: string): void {
  const folder = join(cluster, '..')
  const { bavail, bsize } = statfsSync(folder)
  const needed = existsSync(cluster) ? 40 : 150
  if (bavail * bsize < needed * MEGABYTE) throw diskFull(folder)
}

function requireVersion(cluster: string, { major }: RunnableBinaries): void {
  const made = Number.parseInt(readFileSync(join(cluster, 'PG_VERSION'), 'utf8'), 10)
  if (made === major) return
  throw new StartProblem(
    `The data in ${cluster} was made by PostgreSQL ${made} and this release carries ${major}: start the former release, make a backup with it and restore that into a new data folder.`,
  )
}

function makeCluster(
  cluster: string,
  binaries: RunnableBinaries,
  account: Account,
  fsync: boolean,
): void {
  const unfinished = `${cluster}.new`
  rmSync(unfinished, { recursive: true, force: true })
  mkdirSync(unfinished, { mode: 0o700 })
  own(unfinished, account)
  // Text sorts by code point everywhere, whatever languages the machine knows.
  const locale =
    binaries.major >= 17
      ? ['--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8']
      : ['--locale=C.UTF-8']
  const run = spawnSync(
    binaries.initdb,
    [
      '-D',
      addressOf(unfinished, binaries),
      '-U',
      'postgres',
      '-A',
      'peer',
      '-E',
      'UTF8',
      ...locale,
    ].concat(fsync ? [] : ['-N']),
    { ...identityOf(account), cwd: unfinished, encoding: 'utf8', env: { PATH: '/usr/bin:/bin' } },
  )
  if (run.status !== 0) {
    rmSync(unfinished, { recursive: true, force: true })
    throw initdbProblem(
      `${run.error?.message ?? ''}${run.stdout ?? ''}${run.stderr ?? ''}`,
      cluster,
    )
  }
  renameSync(unfinished, cluster)
}

function initdbProblem(output: string, cluster: string): StartProblem {
  if (output.includes('No space left')) return diskFull(join(cluster, '..'))
  if (output.includes('could not look up effective user ID')) {
    return new StartProblem(
      'PostgreSQL does not run for a user without a name in /etc/passwd: run Jejaring as a named user or set DATABASE_URL.',
    )
  }
  const line = output.split('\n').find((entry) => /error|fatal|EPERM|EACCES/i.test(entry))
  return new StartProblem(`The database could not be made in ${cluster}: ${line ?? output.trim()}`)
}

/**
 * Who may connect: over the socket, which lies in the 0700 cluster, a process of our own user,
 * known by the kernel and not by a password. Written at every start, as the user may change.
 */
function writeAccess(cluster: string, account: Account): void {
  write(cluster, account, 'pg_hba.conf', 'local all postgres,jejaring peer map=jejaring\n')
  const name = `"${account.client}"`
  write(cluster, account, 'pg_ident.conf', `jejaring ${name} postgres\njejaring ${name} jejaring\n`)
}

function write(cluster: string, account: Account, name: string, text: string): void {
  const file = join(cluster, name)
  writeFileSync(file, text, { mode: 0o600 })
  own(file, account)
}

function own(path: string, { uid, gid }: Account): void {
  if (uid !== undefined && gid !== undefined) chownSync(path, uid, gid)
}
