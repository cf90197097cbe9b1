import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { TestProject } from 'vitest/node'
import { launchBrowser } from './browser.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the program under test is open: `http://localhost:41234`. */
    readonly address: string
    /** Where the browser takes orders: `ws://localhost:41235/…`. */
    readonly browser: string
    /** The file with what its camera sees. */
    readonly camera: string
  }
}

type End = () => Promise<void>

const START = join(import.meta.dirname, '../packages/server/src/start/start.ts')

/** Enough for every journey to find somebody, few enough to be seeded in seconds. */
const PEOPLE = 4000

/** One browser and one program for all journeys; either may be ready first. */
export default async function setup(project: TestProject): Promise<End> {
  const seen = mkdtempSync(join(tmpdir(), 'jejaring-camera-'))
  const camera = join(seen, 'seen.y4m')
  const browser = launchBrowser(camera)
  const program = startProgram()
  const started = [
    browser.then(
      (server): End =>
        () =>
          server.close(),
    ),
    program.then(({ end }) => end),
  ]
  const end = async () => {
    for (const one of await Promise.allSettled(started)) {
      if (one.status === 'fulfilled') await one.value()
    }
    rmSync(seen, { recursive: true, force: true })
  }
  try {
    project.provide('camera', camera)
    project.provide('browser', (await browser).wsEndpoint())
    project.provide('address', (await program).address)
  } catch (error) {
    await end()
    throw error
  }
  return end
}

/**
 * Starts the whole program as `npm start` does, on a free port, with a small demo. While writing a journey, name a
 * program that already runs: `JOURNEYS_AT=http://localhost:3000`.
 */
async function startProgram(): Promise<{ readonly address: string; readonly end: End }> {
  const running = process.env['JOURNEYS_AT'] ?? ''
  if (running !== '') return { address: running, end: async () => undefined }
  const dataDir = mkdtempSync(join(tmpdir(), 'jejaring-journey-'))
  const program = fork(START, ['--port', '0', '--people', String(PEOPLE)], {
    env: { ...process.env, JEJARING_DATA: dataDir, DATABASE_URL: '', HOST: '127.0.0.1' },
    execArgv: [],
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  })
  const address = await addressFrom(program)
  const end = async () => {
    program.kill('SIGTERM')
    if (program.exitCode === null) await once(program, 'exit')
    rmSync(dataDir, { recursive: true, force: true })
  }
  return { address, end }
}

async function addressFrom(program: ChildProcess): Promise<string> {
  const output = program.stdout
  if (output === null) throw new Error('the program has no output')
  const said: string[] = []
  const ready = new Promise<string>((resolve) => {
    createInterface({ input: output }).on('line', (line) => {
      said.push(line)
      const address = /open (http:\S+)/.exec(line)?.[1]
      if (address !== undefined) resolve(address)
    })
  })
  const ended = once(program, 'exit').then(() => undefined)
  const address = await Promise.race([ready, ended])
  if (address === undefined) throw new Error(`the program did not start:\n${said.join('\n')}`)
  return address
}
