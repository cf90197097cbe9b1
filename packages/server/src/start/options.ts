import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import type { Upstream } from '../relay/start-relay.ts'
import { StartProblem } from './start-problem.ts'

export const checkout = join(import.meta.dirname, '../../../..')

export type StartOptions = {
  readonly port: number
  /** undefined listens on every address of the machine. */
  readonly host: string | undefined
  readonly dataDir: string
  /** Another PostgreSQL than the embedded one. */
  readonly databaseUrl: string | undefined
  /** How many synthetic people a new data folder gets, undefined for none. */
  readonly demoPeople: number | undefined
  /** The master secret as text, for several servers on one database. */
  readonly key: string | undefined
  /** Where people reach Jejaring, when that is behind a proxy: `https://jejaring.example.go.id`. */
  readonly publicUrl: string | undefined
  /** Addresses of the proxies in front of it. */
  readonly trustedProxies: readonly string[]
  /** The server above, when this one is a relay in a post. */
  readonly upstream: Upstream | undefined
  /** Whether to build and serve the screens; not while Vite serves them. */
  readonly web: boolean
}

/** The size of the demo that is seeded within half a minute; all of Belitung Timur is 127,000. */
const DEMO_PEOPLE = 20_000

/** @throws StartProblem when a word or a value cannot be understood */
export function readOptions(args: readonly string[], env: NodeJS.ProcessEnv): StartOptions {
  const values = parse(args)
  const databaseUrl = present(env['DATABASE_URL'])
  const upstream = readUpstream(values.upstream, present(env['JEJARING_UPSTREAM_TOKEN']))
  return {
    port: wholeNumber('PORT', present(values.port ?? env['PORT']) ?? '3000', 65_535),
    host: present(env['HOST']),
    dataDir: resolve(checkout, present(env['JEJARING_DATA']) ?? '.jejaring'),
    databaseUrl,
    demoPeople:
      values.demo && upstream === undefined
        ? wholeNumber('--people', values.people ?? String(DEMO_PEOPLE), 1_000_000)
        : undefined,
    key: present(env['JEJARING_KEY']),
    publicUrl: present(env['JEJARING_URL']),
    trustedProxies: (present(env['JEJARING_PROXIES']) ?? '').split(/[\s,]+/).filter(Boolean),
    upstream,
    web: values.web,
  }
}

/** Health data and the hashes of passwords travel there: encrypted, or within this machine. */
function readUpstream(url: string | undefined, token: string | undefined): Upstream | undefined {
  if (url === undefined) return undefined
  const { protocol, hostname } = URL.canParse(url) ? new URL(url) : {}
  const isHere = hostname === 'localhost' || hostname === '127.0.0.1'
  if (protocol !== 'https:' && !(protocol === 'http:' && isHere)) {
    throw new StartProblem('--upstream must be an address that begins with https://.')
  }
  if (token === undefined) {
    throw new StartProblem(
      'A relay needs its token in JEJARING_UPSTREAM_TOKEN: `jejaring relay admit` makes one on the server above.',
    )
  }
  return { url, token }
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowNegative: true,
      options: {
        port: { type: 'string' },
        people: { type: 'string' },
        demo: { type: 'boolean', default: true },
        web: { type: 'boolean', default: true },
        upstream: { type: 'string' },
      },
    }).values
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('. ')[0] : String(error)
    throw new StartProblem(
      `${reason}: what can be given is --people <number>, --no-demo, --port <number> and --upstream <address>.`,
    )
  }
}

/** An empty environment variable is one that was not set. */
function present(value: string | undefined): string | undefined {
  return value === '' ? undefined : value
}

function wholeNumber(name: string, text: string, max: number): number {
  const value = Number(text)
  if (/^\d+$/.test(text) && value <= max) return value
  throw new StartProblem(`${name} must be a whole number from 0 to ${max}, and "${text}" is none.`)
}
