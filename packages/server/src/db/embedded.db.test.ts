import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as delay } from 'node:timers/promises'
import { Client } from 'pg'
import { afterAll, afterEach, beforeAll, expect, onTestFinished, test } from 'vitest'
import { StartProblem } from '../start/start-problem.ts'
import { type Connection, type Embedded, type EmbeddedOptions, startEmbedded } from './embedded.ts'
import { postmasterPid } from './embedded/orphan.ts'

const root = process.getuid?.() === 0
const NOBODY = 65_534

/** A folder below /tmp, wherever the temporary folder of this user may be. */
function newFolder(): string {
  const folder = mkdtempSync('/tmp/jejaring-embedded-')
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** For what is not about the disk: a new database takes half as long without waiting for it. */
const HASTY = { fsync: false }

/** A database that was made once and stopped: a copy of it is quicker than a new one. */
const made = mkdtempSync('/tmp/jejaring-embedded-')
beforeAll(async () => {
  await (await startEmbedded({ ...HASTY, dataDir: made })).stop()
})
afterAll(() => rmSync(made, { recursive: true, force: true }))

function usedFolder(): string {
  const folder = newFolder()
  execFileSync('cp', ['-a', `${made}/.`, folder])
  return folder
}

const running: Embedded[] = []
afterEach(async () => {
  for (const embedded of running.splice(0)) await embedded.stop()
})

async function start(
  dataDir: string,
  options: Omit<EmbeddedOptions, 'dataDir'> = {},
): Promise<Embedded> {
  const embedded = await startEmbedded({ ...options, dataDir })
  running.push(embedded)
  return embedded
}

async function ask(connection: Connection, question: string): Promise<unknown> {
  const client = new Client(connection)
  await client.connect()
  try {
    const { rows } = await client.query({ text: question, rowMode: 'array' })
    return rows[0]?.[0]
  } finally {
    await client.end()
  }
}

type Writer = { child: ChildProcess; server: number; acknowledged: () => number }

/** The program of testing/embedded-child.ts, once it writes. */
async function writer(dataDir: string, uid?: number): Promise<Writer> {
  const program = join(import.meta.dirname, '../testing/embedded-child.ts')
  const child = spawn(process.execPath, [program, dataDir], {
    cwd: '/',
    stdio: ['ignore', 'pipe', 'inherit'],
    ...(uid === undefined ? {} : { uid, gid: uid }),
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  let server = 0
  let last = 0
  const writing = new Promise<void>((resolve, reject) => {
    child.once('exit', () => reject(new Error('the writer ended early')))
    createInterface({ input: child.stdout }).on('line', (line) => {
      if (line.startsWith('ready')) server = Number(line.split(' ')[1])
      else last = Number(line)
      if (last >= 50) resolve()
    })
  })
  await writing
  return { child, server, acknowledged: () => last }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'))
  } catch {
    return false
  }
}

async function gone(pid: number, withinMs: number): Promise<boolean> {
  const before = performance.now() + withinMs
  while (isRunning(pid) && performance.now() < before) await delay(20)
  return !isRunning(pid)
}

/** The watcher shell is the server's parent. */
function parentOf(pid: number): number {
  return Number(/^PPid:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1])
}

test('what was stored is there after a stop and a start', async () => {
  const dataDir = usedFolder()
  const first = await startEmbedded({ dataDir })
  const pid = postmasterPid(join(dataDir, 'postgres')) ?? 0
  await ask(first.connection, 'create table kept as select 7 as n')
  await first.stop()
  expect(isRunning(pid)).toBe(false)
  const second = await start(dataDir)
  expect(await ask(second.connection, 'select n from kept')).toBe(7)
  expect(await ask(second.connection, 'show fsync')).toBe('on')
})

test('the address as one text leads to the same database', async () => {
  const { url } = await start(usedFolder())
  const client = new Client(url)
  await client.connect()
  const { rows } = await client.query('select current_user as who')
  await client.end()
  expect(rows).toEqual([{ who: 'jejaring' }])
})

test('kill -9 of the program ends its database within two seconds and loses nothing acknowledged', async () => {
  const dataDir = usedFolder()
  const { child, server, acknowledged } = await writer(dataDir)
  child.kill('SIGKILL')
  await once(child, 'exit')
  expect(await gone(server, 2000)).toBe(true)
  const { connection } = await start(dataDir)
  expect(await ask(connection, 'select max(n) from written')).toBeGreaterThanOrEqual(acknowledged())
})

test('kill -9 of the database brings it back by itself with all that was acknowledged', async () => {
  const dataDir = usedFolder()
  const { connection } = await start(dataDir)
  await ask(connection, 'create table kept as select 7 as n')
  const pid = postmasterPid(join(dataDir, 'postgres')) ?? 0
  process.kill(pid, 'SIGKILL')
  expect(await gone(pid, 2000)).toBe(true)
  await expect
    .poll(() => ask(connection, 'select n from kept').catch(() => 0), { timeout: 8000 })
    .toBe(7)
  expect(postmasterPid(join(dataDir, 'postgres'))).not.toBe(pid)
})

test('a database that outlived its program and its watcher is stopped by the next start', async () => {
  const dataDir = usedFolder()
  const { child, server, acknowledged } = await writer(dataDir)
  const watcher = parentOf(server)
  const others = childrenOf(watcher).filter((pid) => pid !== server)
  for (const pid of [watcher, ...others]) process.kill(pid, 'SIGKILL')
  child.kill('SIGKILL')
  await once(child, 'exit')
  expect(isRunning(server)).toBe(true)
  const { connection } = await start(dataDir)
  expect(isRunning(server)).toBe(false)
  expect(await ask(connection, 'select max(n) from written')).toBeGreaterThanOrEqual(acknowledged())
})

function childrenOf(pid: number): number[] {
  return readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ').map(Number)
}

test('a second Jejaring on the same folder is refused and disturbs nobody', async () => {
  const dataDir = usedFolder()
  const { connection } = await start(dataDir)
  const second = startEmbedded({ dataDir })
  await expect(second).rejects.toThrow(StartProblem)
  await expect(second).rejects.toThrow(`(process ${process.pid}) already uses the data folder`)
  expect(await ask(connection, 'select 1')).toBe(1)
})

test('a folder whose path is too long for the address of a socket works as well', async () => {
  const dataDir = join(newFolder(), 'a-long-name-with spaces'.repeat(5))
  const { connection } = await start(dataDir, HASTY)
  expect(await ask(connection, 'select 1')).toBe(1)
})

test('a lock file left by a machine that crashed does not matter, whoever has the number now', async () => {
  const dataDir = usedFolder()
  await (await startEmbedded({ dataDir })).stop()
  writeFileSync(
    join(dataDir, 'postgres/postmaster.pid'),
    `${process.pid}\n/elsewhere\n0\n5432\n\n\n`,
  )
  const { connection } = await start(dataDir)
  expect(await ask(connection, 'select 1')).toBe(1)
})

test('a cluster that was only half made is made again', async () => {
  const dataDir = newFolder()
  mkdirSync(join(dataDir, 'postgres.new/base'), { recursive: true })
  writeFileSync(join(dataDir, 'postgres.new/PG_VERSION'), '18\n')
  const { connection } = await start(dataDir, HASTY)
  expect(await ask(connection, 'select 1')).toBe(1)
  expect(readdirSync(dataDir)).not.toContain('postgres.new')
})

test('data of another major version is left alone', async () => {
  const dataDir = newFolder()
  mkdirSync(join(dataDir, 'postgres'))
  writeFileSync(join(dataDir, 'postgres/PG_VERSION'), '17\n')
  await expect(startEmbedded({ dataDir })).rejects.toThrow('made by PostgreSQL 17')
  expect(readFileSync(join(dataDir, 'postgres/PG_VERSION'), 'utf8')).toBe('17\n')
})

test('a file in the place of the folder is named in one sentence', async () => {
  const file = join(newFolder(), 'data')
  writeFileSync(file, '')
  await expect(startEmbedded({ dataDir: file })).rejects.toThrow('a file is in its place')
})

test.runIf(root)(
  'root runs it as nobody, even below a folder that only root may enter',
  async () => {
    const closed = newFolder()
    chmodSync(closed, 0o700)
    const dataDir = join(closed, 'data')
    const { connection } = await start(dataDir, HASTY)
    expect(await ask(connection, 'select 1')).toBe(1)
    const server = postmasterPid(join(dataDir, 'postgres')) ?? 0
    expect(readFileSync(`/proc/${server}/status`, 'utf8')).toMatch(/^Uid:\s+65534\s/m)
  },
)

test.runIf(root)('an ordinary user runs it as themselves, and root may go on with it', async () => {
  const dataDir = newFolder()
  chownSync(dataDir, NOBODY, NOBODY)
  const { child, acknowledged } = await writer(dataDir, NOBODY)
  child.kill('SIGTERM')
  await once(child, 'exit')
  const { connection } = await start(dataDir)
  expect(await ask(connection, 'select max(n) from written')).toBeGreaterThanOrEqual(acknowledged())
})

test.runIf(root)('a folder that the user may not write is named in one sentence', () => {
  const dataDir = join(newFolder(), 'data')
  const program = join(import.meta.dirname, '../testing/embedded-child.ts')
  const run = spawnSync(process.execPath, [program, dataDir], {
    cwd: '/',
    encoding: 'utf8',
    uid: NOBODY,
    gid: NOBODY,
  })
  expect(run.status).toBe(1)
  expect(run.stderr).toBe(
    `The data folder ${dataDir} cannot be written by this user: give yourself write permission or name another folder with JEJARING_DATA.\n`,
  )
  expect(existsSync(dataDir)).toBe(false)
})

test.runIf(root)('a full disk is named in one sentence', async (context) => {
  const disk = newFolder()
  const mount = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=60m', 'tmpfs', disk])
  context.skip(mount.status !== 0, 'no disk can be mounted here')
  try {
    await expect(startEmbedded({ dataDir: join(disk, 'data') })).rejects.toThrow(
      'is full: free some',
    )
  } finally {
    spawnSync('umount', [disk])
  }
})
