/**
 * Keeps the app on the device. What the field needs is fetched when a version is installed, a desk screen when it is
 * first opened. A new version waits until somebody says so; then the one before stays too, for pages still open in it.
 */
interface Waiting extends Event {
  waitUntil(done: Promise<unknown>): void
}
interface Fetching extends Waiting {
  readonly request: Request
  respondWith(response: Promise<Response>): void
}
/** The part of a service worker's world that is used here; the DOM's types do not know it. */
interface Scope {
  addEventListener(kind: 'install' | 'activate', listener: (event: Waiting) => void): void
  addEventListener(kind: 'fetch', listener: (event: Fetching) => void): void
  addEventListener(kind: 'message', listener: (event: MessageEvent<unknown>) => void): void
  skipWaiting(): Promise<void>
  readonly clients: { claim(): Promise<void> }
  readonly location: Location
}
declare const self: Scope
/** Written in when the app is built: the version, and the files of the field app. */
declare const APP_VERSION: string
declare const FIELD_FILES: readonly string[]

const PAGE = '/'
const PREFIX = 'jejaring-'
/** One file, one content: no header of a request changes it. */
const ANY = { ignoreVary: true } as const
const current = `${PREFIX}${APP_VERSION}`

self.addEventListener('install', (event) => event.waitUntil(install()))
self.addEventListener('activate', (event) => event.waitUntil(activate()))
self.addEventListener('message', ({ data }) => {
  if (data === 'use-now') void self.skipWaiting()
})
self.addEventListener('fetch', (event) => {
  const url = new URL(event.request.url)
  const isOurs = url.origin === self.location.origin && !url.pathname.startsWith('/api/')
  if (event.request.method !== 'GET' || !isOurs) return
  event.respondWith(event.request.mode === 'navigate' ? page(event.request) : file(event.request))
})

/** Hashed files that an earlier version has are taken from it: on a weak network every file counts. */
async function install(): Promise<void> {
  const cache = await caches.open(current)
  await cache.add(new Request(PAGE, { cache: 'no-cache' }))
  await Promise.all(
    FIELD_FILES.map(async (name) => {
      const known = name.startsWith('/assets/') ? await caches.match(name, ANY) : undefined
      if (known === undefined) await cache.add(new Request(name, { cache: 'no-cache' }))
      else await cache.put(name, known)
    }),
  )
}

async function activate(): Promise<void> {
  // In the order they were made: the last but one is the version before.
  const versions = (await caches.keys()).filter((name) => name.startsWith(PREFIX))
  const others = versions.filter((name) => name !== current)
  await Promise.all(others.slice(0, -1).map((name) => caches.delete(name)))
  await self.clients.claim()
}

async function page(request: Request): Promise<Response> {
  const cache = await caches.open(current)
  return (await cache.match(PAGE, ANY)) ?? fetch(request)
}

async function file(request: Request): Promise<Response> {
  const cache = await caches.open(current)
  const known = (await cache.match(request, ANY)) ?? (await caches.match(request, ANY))
  if (known !== undefined) return known
  const response = await fetch(request)
  if (response.ok && new URL(request.url).pathname.startsWith('/assets/')) {
    await cache.put(request, response.clone())
  }
  return response
}
