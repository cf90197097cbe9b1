import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the program under test is open: `http://localhost:41234`. */
    readonly address: string
  }
}

const START = join(import.meta.dirname, '../packages/server/src/start/start.ts')

/** Enough for every journey to find somebody, few enough to be seeded in seconds. */
const PEOPLE = 4000

/**
 * Starts the whole program as `npm start` does, on a free port, with a small demo. While writing a journey, name a
 * program that already runs: `JOURNEYS_AT=http://localhost:3000`.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const running = process.env['JOURNEYS_AT'] ?? ''
  if (running !== '') {
    project.provide('address', running)
    return async () => undefined
  }
  const dataDir = mkdtempSync(join(tmpdir(), 'jejaring-journey-'))
  const program = fork(START, ['--port', '0', '--people', String(PEOPLE)], {
    env: { ...process.env, JEJARING_DATA: dataDir, DATABASE_URL: '', HOST: '127.0.0.1' },
    execArgv: [],
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  })
  project.provide('address', await addressFrom(program))
  return async () => {
    program.kill('SIGTERM')
    if (program.exitCode === null) await once(program, 'exit')
    rmSync(dataDir, { recursive: true, force: true })
  }
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
