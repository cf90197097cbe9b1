import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { once } from 'node:events'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { afterAll, describe, expect, test } from 'vitest'
import { createApp } from './app.ts'
import { queueTopic } from '../journal/live.ts'
import { serveApp } from '../start/serve-app.ts'
import { openDesk, ORIGIN } from './testing/desk.ts'
import { villages } from './testing/network.ts'

const webFolder = mkdtempSync(join(tmpdir(), 'jejaring-web-'))
afterAll(() => rmSync(webFolder, { recursive: true, force: true }))
mkdirSync(join(webFolder, 'assets'))
writeFileSync(join(webFolder, 'index.html'), '<!doctype html><title>Jejaring</title>')
writeFileSync(join(webFolder, 'assets/index-abc123.js'), 'export {}\n'.repeat(500))
writeFileSync(join(webFolder, 'sw.js'), '// worker')

const desk = await openDesk()
const app = createApp({ ...desk, webFolder })
const get = (path: string, headers: Record<string, string> = {}) =>
  app.request(`${ORIGIN}${path}`, { headers })

describe('the web app', () => {
  test('is kept for good where its name carries a hash, and asked for anew elsewhere', async () => {
    const asset = await get('/assets/index-abc123.js', { 'accept-encoding': 'gzip' })
    expect(asset.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
    expect(asset.headers.get('content-type')).toMatch(/javascript/)
    expect(asset.headers.get('content-encoding')).toBe('gzip')
    const worker = await get('/sw.js')
    expect(worker.status).toBe(200)
    expect(worker.headers.get('cache-control')).toBe('no-cache')
  })

  test.each(['/', '/orang/123', '/meja/papan'])('shows its first page at %s', async (path) => {
    const page = await get(path)
    expect(page.status).toBe(200)
    expect(page.headers.get('cache-control')).toBe('no-cache')
    expect(await page.text()).toContain('<title>Jejaring</title>')
  })

  test.each(['/assets/index-old.js', '/missing.png', '/api/missing', '/../package.json'])(
    'has nothing at %s',
    async (path) => {
      const answer = await get(path)
      expect(answer.status).toBe(404)
      expect(await answer.json()).toMatchObject({ type: 'not-found' })
    },
  )
})

test.each([
  '/%00',
  '/assets/%00.js',
  '/a%00.js',
  '/%ff',
  '/%',
  '/%2e%2e/%2e%2e/package.json',
  `/${'x'.repeat(5000)}`,
])('an odd address is no way into the files: %s', async (path) => {
  const answer = await get(path)
  expect([200, 404]).toContain(answer.status)
  if (answer.status === 200) expect(await answer.text()).toContain('<title>Jejaring</title>')
})

describe('every answer', () => {
  test.each(['/', '/api/me', '/assets/index-abc123.js'])('guards the browser: %s', async (path) => {
    const { headers } = await get(path)
    const policy = headers.get('content-security-policy') ?? ''
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("script-src 'self'")
    expect(policy).not.toContain('unsafe')
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('x-frame-options')).toBe('DENY')
    expect(headers.get('referrer-policy')).toBe('no-referrer')
  })

  test('of the API is kept by no cache', async () => {
    expect((await get('/api/me')).headers.get('cache-control')).toBe('no-store')
  })

  test('to another site that changes something is no', async () => {
    const cookie = await desk.signIn('pustu')
    const answer = await app.request(`${ORIGIN}/api/sync/push`, {
      method: 'POST',
      body: JSON.stringify({ village: villages.lalang, device: 'd', entries: [] }),
      headers: { cookie, origin: 'https://elsewhere.example' },
    })
    expect(answer.status).toBe(403)
  })

  test('to a body too large is 413, also where small ones are expected', async () => {
    const answer = await app.request(`${ORIGIN}/api/auth/sign-in/username`, {
      method: 'POST',
      body: 'x'.repeat(100_001),
      headers: { origin: ORIGIN },
    })
    expect(answer.status).toBe(413)
    expect(await answer.json()).toMatchObject({ type: 'too-large' })
  })
})

describe('a live stream', () => {
  test('is for who is signed in', async () => {
    expect((await get('/api/live')).status).toBe(401)
  })

  test('tells which village of the caller changed and that the own line did, and of no other', async () => {
    const cookie = await desk.signIn('pustu')
    const abort = new AbortController()
    const answer = await app.request(`${ORIGIN}/api/live`, {
      headers: { cookie, 'accept-encoding': 'gzip' },
      signal: abort.signal,
    })
    expect(answer.headers.get('content-type')).toBe('text/event-stream')
    expect(answer.headers.get('content-encoding')).toBeNull()
    const reader = answer.body?.pipeThrough(new TextDecoderStream()).getReader()
    let heard = ''
    const hear = async (wanted: string) => {
      while (!heard.includes(wanted)) heard += (await reader?.read())?.value ?? ''
    }
    await hear('event: hello')
    desk.live.announce(villages.gantung, 9)
    desk.live.announce(villages.lalang, 7)
    await hear('event: village')
    expect(heard).toContain(`data: {"village":"${villages.lalang}","seq":7}`)
    expect(heard).not.toContain(villages.gantung)
    expect(heard).not.toContain('event: queue')
    desk.live.announce(queueTopic('puskesmas-manggar'), 0)
    desk.live.announce(queueTopic('pustu-lalang'), 0)
    await hear('event: queue')
    expect(heard.match(/event: queue/g)).toHaveLength(1)
    expect(heard).not.toContain('puskesmas-manggar')
    await reader?.cancel()
  })
})

test('when the database is away the answer is: later', async () => {
  const { connect: connectTo } = await import('../db/connect.ts')
  const away = connectTo({ host: '127.0.0.1', port: 1, user: 'nobody' })
  const cookie = await desk.signIn('pustu')
  const broken = createApp({ ...desk, ...away })
  const answer = await broken.request(`${ORIGIN}/api/sync/pull?village=${villages.lalang}`, {
    headers: { cookie },
  })
  expect(answer.status).toBe(503)
  expect(await answer.json()).toMatchObject({ type: 'unavailable' })
  await away.db.destroy()
})

test('a phone that loses its line while it sends is no trouble of the server', async () => {
  const { port, stop } = await serveApp(desk.app.fetch, { port: 0, host: '127.0.0.1' })
  const before = desk.lines.length
  const socket = connect(port, '127.0.0.1')
  await once(socket, 'connect')
  const head = ['POST /api/auth/sign-in/username HTTP/1.1', `Host: 127.0.0.1:${port}`]
  const sent = ['Content-Type: application/json', 'Content-Length: 1000', '', '{"username":']
  socket.write([...head, ...sent].join('\r\n'))
  // Half of it has come: then the line is gone.
  await delay(100)
  socket.destroy()
  await delay(100)
  await stop()
  expect(desk.lines.slice(before).filter((line) => line.includes('"level":40'))).toEqual([])
})
