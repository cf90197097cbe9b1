import { expect, test } from 'vitest'
import { checkout, readOptions } from './options.ts'

test('without a word the demo opens on port 3000, with its data in the checkout', () => {
  expect(readOptions([], {})).toEqual({
    port: 3000,
    host: undefined,
    dataDir: `${checkout}/.jejaring`,
    databaseUrl: undefined,
    demoPeople: 20_000,
    key: undefined,
    publicUrl: undefined,
    trustedProxies: [],
    upstream: undefined,
    web: true,
  })
})

test('an empty environment variable counts as none', () => {
  const env = { PORT: '', HOST: '', JEJARING_DATA: '', DATABASE_URL: '' }
  expect(readOptions([], env)).toEqual(readOptions([], {}))
})

test('what is said on the command line wins over the environment', () => {
  const { port, demoPeople } = readOptions(['--port', '4000', '--people=127000'], { PORT: '5000' })
  expect({ port, demoPeople }).toEqual({ port: 4000, demoPeople: 127_000 })
  expect(readOptions(['--no-demo'], {}).demoPeople).toBeUndefined()
})

test('proxies are a list', () => {
  const { trustedProxies } = readOptions([], { JEJARING_PROXIES: '10.0.0.1, 10.0.0.2' })
  expect(trustedProxies).toEqual(['10.0.0.1', '10.0.0.2'])
})

test('a relay has a token, seeds no demo and speaks to the server above in secret', () => {
  const args = ['--upstream', 'https://jejaring.example.go.id']
  const { upstream, demoPeople } = readOptions(args, { JEJARING_UPSTREAM_TOKEN: 'a.b' })
  expect(upstream).toEqual({ url: 'https://jejaring.example.go.id', token: 'a.b' })
  expect(demoPeople).toBeUndefined()
  expect(() => readOptions(args, {})).toThrow('JEJARING_UPSTREAM_TOKEN')
})

test.each([
  [['--upstream', 'http://10.0.0.1'], { JEJARING_UPSTREAM_TOKEN: 'a.b' }, 'https://'],
  [['--poeple', '5'], {}, "Unknown option '--poeple'"],
  [['--people', 'many'], {}, '--people must be a whole number from 0 to 1000000'],
  [[], { PORT: '70000' }, 'PORT must be a whole number from 0 to 65535'],
  [[], { PORT: '-1' }, 'PORT must be a whole number'],
])('%j with %j is refused in one sentence', (args, env, sentence) => {
  expect(() => readOptions(args, env)).toThrow(sentence)
})
