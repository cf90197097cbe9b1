import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { text } from 'node:stream/consumers'
import { afterEach, expect, onTestFinished, test } from 'vitest'
import { testDatabase } from '../testing/database.ts'

const { connection } = await testDatabase()
const DATABASE_URL = `postgres://${connection.user}@localhost/${connection.database}?host=${encodeURIComponent(connection.host)}`

function newFolder(): string {
  const folder = mkdtempSync('/tmp/jejaring-start-')
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

const programs: ChildProcess[] = []
afterEach(() => {
  for (const program of programs.splice(0)) program.kill('SIGKILL')
})

type Environment = { readonly [name: string]: string }

function start(env: Environment, args: readonly string[] = ['--no-demo']): ChildProcess {
  const program = spawn(
    process.execPath,
    [join(import.meta.dirname, 'start.ts'), '--no-web', ...args],
    {
      env: {
        PATH: process.env['PATH'],
        NODE_COMPILE_CACHE: process.env['NODE_COMPILE_CACHE'],
        HOST: '127.0.0.1',
        PORT: '0',
        DATABASE_URL: '',
        ...env,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  )
  programs.push(program)
  return program
}

/** What a start that fails says on stderr, with its exit code. */
async function refusal(env: Environment, args?: readonly string[]) {
  const program = start(env, args)
  program.stdout?.resume()
  const said = program.stderr === null ? '' : text(program.stderr)
  const [code] = await once(program, 'exit')
  return { code, said: await said }
}

async function addressOf(program: ChildProcess): Promise<string> {
  const { stdout } = program
  if (stdout === null) throw new Error('the program has no output')
  for await (const line of createInterface({ input: stdout })) {
    const address = /open (http:\S+)/.exec(line)?.[1]
    if (address !== undefined) return address
  }
  throw new Error('the program ended before it was ready')
}

test('it serves from the database of DATABASE_URL and a SIGTERM ends it within two seconds', async () => {
  const program = start({ DATABASE_URL, JEJARING_DATA: newFolder() })
  const response = await fetch(await addressOf(program))
  expect(response.status).toBeLessThan(500)
  const began = performance.now()
  program.kill('SIGTERM')
  const [code] = await once(program, 'exit')
  expect(code).toBe(0)
  expect(performance.now() - began).toBeLessThan(2000)
})

test('a busy port is named before anything is started', async () => {
  const other = createServer().listen(0, '127.0.0.1')
  await once(other, 'listening')
  const address = other.address()
  const port = typeof address === 'object' ? String(address?.port) : ''
  const folder = newFolder()
  expect(await refusal({ PORT: port, JEJARING_DATA: folder })).toEqual({
    code: 1,
    said: `Port ${port} is used by another program: stop that one or name another port with PORT.\n`,
  })
  other.close()
  expect(readdirSync(folder)).toEqual([])
})

const where = (part: string, instead: string) =>
  DATABASE_URL.replace(encodeURIComponent(part), encodeURIComponent(instead))

test.each([
  ['no server', 'postgres://who:secret@localhost:1/x', 'localhost:1/x cannot be used (nothing an'],
  ['no host', 'postgres://who:secret@nowhere.invalid/x', 'cannot be used (its host is unknown)'],
  ['no database', where(connection.database, 'none'), 'there is no database of that name'],
  ['no socket', where(connection.host, '/nowhere'), 'there is no such socket'],
  ['no address', 'nonsense', 'cannot be used'],
])('a DATABASE_URL with %s gets one sentence without its password', async (_, url, sentence) => {
  const { code, said } = await refusal({ DATABASE_URL: url })
  expect(code).toBe(1)
  expect(said).toContain('The database of DATABASE_URL')
  expect(said).toContain(sentence)
  expect(said.trim().split('\n')).toHaveLength(1)
  expect(said).not.toContain('secret')
})
