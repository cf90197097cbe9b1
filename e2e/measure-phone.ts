// What a midwife with thousands of people waits for on a slow phone: Chromium at a sixth of this processor's speed, a
// line of 1 Mbit/s. Started by `npm run bench` as a process of its own; tells its parent what it found.
import { constants, setPriority } from 'node:os'
import { join } from 'node:path'
import {
  chromium,
  type Browser,
  type BrowserContext,
  type CDPSession,
  type Page,
} from 'playwright-core'
import { launchBrowser } from './browser.ts'
import { installProbe } from './paint-probe.ts'

const SLOWED = 6
/** 1 Mbit/s each way, and the way to a server and back of a mobile network. */
const LINE = {
  offline: false,
  downloadThroughput: 125_000,
  uploadThroughput: 125_000,
  latency: 100,
}
const FREE_LINE = { offline: false, downloadThroughput: -1, uploadThroughput: -1, latency: 0 }
const TIMES = 5
const TAPS = 10
const SAVES = 20
const TYPED = ['sit', 'ahmad', 'nur']
/** A task that takes longer is felt. */
const FELT_MS = 100
const PATIENCE_MS = 300_000
const PUT_AWAY_MS = 3000
/** What was asked of the page is over. */
const SETTLED_MS = 100

/** With the time of the last exchange. */
const DELIVERED = /^Semua catatan terkirim, \d/
/** Playwright's own waiting searches the page at every frame, which at this pace blocks it. */
const POLLED_MS = 500
const ROWS = '.card .list-row'

interface Phone {
  readonly page: Page
  readonly wire: CDPSession
}

/** `due`: adults for whom blood pressure is to be screened. */
const [address = '', cookie = '', due = '', profileTo] = process.argv.slice(2)
const server = await launchBrowser()
try {
  const browser = await chromium.connect(server.wsEndpoint())
  const context = await browser.newContext({
    viewport: { width: 360, height: 640 },
    hasTouch: true,
    isMobile: true,
    locale: 'id-ID',
    timezoneId: 'Asia/Jakarta',
    baseURL: address,
  })
  context.setDefaultTimeout(PATIENCE_MS)
  const [name = '', value = ''] = cookie.split('=', 2)
  await context.addCookies([{ name, value, url: address }])
  await context.addInitScript(installProbe)
  const figures = await measure(context, () => preferPages(browser))
  if (process.send === undefined) console.log(JSON.stringify(figures, undefined, 1))
  else process.send(figures)
} finally {
  await server.close()
}

/**
 * A processor slowed by Chromium counts the time in which a page has to wait for others six times, and here its server,
 * its database and its display may share two processors: what answers a finger goes first, where that is allowed.
 */
async function preferPages(browser: Browser): Promise<void> {
  const wire = await browser.newBrowserCDPSession()
  const { processInfo } = await wire.send('SystemInfo.getProcessInfo')
  await wire.detach()
  for (const { type, id } of processInfo) {
    if (type !== 'renderer') continue
    try {
      setPriority(id, constants.priority.PRIORITY_HIGHEST)
    } catch {
      // Only an administrator may.
    }
  }
}

async function measure(context: BrowserContext, prefer: () => Promise<void>) {
  const first = await open(context)
  const firstSync = await measureFirstSync(first)
  await first.page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))
  // Nobody puts a phone away in the moment in which everybody is there: the home is kept for the next start.
  await first.page.waitForTimeout(PUT_AWAY_MS)
  await first.page.close()
  const opened = []
  for (let turn = 0; turn < TIMES; turn += 1) opened.push(await measureOpen(context))
  const phone = await open(context)
  await phone.page.goto('/')
  await phone.page.getByText(DELIVERED).waitFor()
  await prefer()
  const pace = [await measurePace(phone)]
  const list = await profiled(phone, 'list', () => measureList(phone))
  pace.push(await measurePace(phone))
  const key = await profiled(phone, 'keys', () => measureKeys(phone))
  pace.push(await measurePace(phone))
  const saving = await profiled(phone, 'save', () => measureSaves(phone))
  pace.push(await measurePace(phone))
  const { people, storedBytes } = await phone.page.evaluate(async () => {
    const { usage = 0 } = await navigator.storage.estimate()
    const opening = indexedDB.open('jejaring')
    await new Promise((resolve) => opening.addEventListener('success', resolve))
    const counting = opening.result.transaction('people').objectStore('people').count()
    await new Promise((resolve) => counting.addEventListener('success', resolve))
    opening.result.close()
    return { people: counting.result, storedBytes: usage }
  })
  return { people, firstSync, storedBytes, open: opened, list, key, save: saving, pace }
}

async function open(context: BrowserContext): Promise<Phone> {
  const page = await context.newPage()
  const wire = await context.newCDPSession(page)
  await wire.send('Emulation.setCPUThrottlingRate', { rate: SLOWED })
  await wire.send('Network.enable')
  return { page, wire }
}

async function measureFirstSync({ page, wire }: Phone) {
  const pulls = new Set<string>()
  let bytes = 0
  wire.on('Network.requestWillBeSent', ({ requestId, request }) => {
    if (request.url.includes('/api/sync/')) pulls.add(requestId)
  })
  wire.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (pulls.has(requestId)) bytes += encodedDataLength
  })
  await wire.send('Network.emulateNetworkConditions', LINE)
  await page.goto('/')
  await page.locator('.tab-bar').waitFor()
  const began = await page.evaluate(() => performance.now())
  await page.waitForFunction(isDelivered, undefined, { polling: POLLED_MS })
  const ended = await page.evaluate(() => performance.now())
  const blocked = await page.evaluate(
    (since) =>
      jejaringProbe.blocked.filter(({ at }) => at >= since).map(({ ms }) => Math.round(ms)),
    began,
  )
  await wire.send('Network.emulateNetworkConditions', FREE_LINE)
  return {
    ms: ended - began,
    bytes,
    requests: pulls.size,
    blocked: blocked.filter((ms) => ms > FELT_MS),
  }
}

/** In the page. */
function isDelivered(): boolean {
  const line = document.querySelector('.delivery-line')
  return /^Semua catatan terkirim, \d/.test(line?.textContent ?? '')
}

/** From the tap on the icon to the first names, without a line. */
async function measureOpen(context: BrowserContext): Promise<number> {
  const { page } = await open(context)
  await context.setOffline(true)
  await page.addInitScript(awaitRows, ROWS)
  await page.goto('/')
  const seenAt = await page.evaluate(() => jejaringProbe.seen())
  await context.setOffline(false)
  await page.close()
  return seenAt
}

/** In the page, before anything of it. */
function awaitRows(rows: string): void {
  jejaringProbe.awaited = rows
}

/** From the tap on the tab to everybody's names. */
async function measureList({ page }: Phone): Promise<readonly number[]> {
  const times: number[] = []
  for (let turn = 0; turn < TAPS; turn += 1) {
    times.push(await untilSeen(page, '.people-line', 'a[href="/people"].tab'))
    await page.waitForTimeout(500)
    await tap(page, 'a[href="/"].tab')
    await page.locator('.today-card').waitFor()
    await page.waitForTimeout(500)
  }
  return times
}

/** From each key pressed to the names in sight that it leaves. */
async function measureKeys({ page }: Phone): Promise<readonly number[]> {
  await page.locator('a[href="/people"].tab').tap()
  const box = page.getByRole('searchbox')
  await box.tap()
  const times: number[] = []
  for (const word of TYPED) {
    for (const key of word) {
      await page.keyboard.press(key)
      await page.waitForTimeout(600)
      times.push(await page.evaluate(untilNames))
    }
    await box.fill('')
    await page.waitForTimeout(600)
  }
  return times
}

/** In the page: when those that are first now were first painted as such. */
function untilNames(): number {
  const { painted, pressedAt } = jejaringProbe
  const last = painted.at(-1)?.links
  const first = painted.find(({ links }) => links === last)
  return (first?.at ?? Number.NaN) - pressedAt
}

/** From the tap on "Simpan" to "Tersimpan": a screening of blood pressure for several people. */
async function measureSaves({ page }: Phone): Promise<readonly number[]> {
  const times: number[] = []
  for (const person of due.split(',').slice(0, SAVES)) {
    await page.evaluate(
      (path) => history.pushState(undefined, '', path),
      `/people/${person}/visit?service=blood-pressure-screening`,
    )
    // 124 over 78: a number that is full leads on by itself.
    for (const key of '12478') {
      await page.locator('.number-pad').getByRole('button', { name: key, exact: true }).tap()
    }
    const save = page.locator('.dock button')
    await save.waitFor()
    await page.waitForTimeout(800)
    times.push(await untilSeen(page, '.dock-saved', '.dock button'))
    // The exchange that follows is over before the next one is measured.
    await page.waitForTimeout(4000)
  }
  return times
}

/** Milliseconds of a piece of work that is always the same: machines are shared, and an hour may be half as fast. */
function measurePace({ page }: Phone): Promise<number> {
  return page.evaluate(() => {
    const from = performance.now()
    const numbers: number[] = []
    for (let last = 1; numbers.length < 100_000; numbers.push(last))
      last = (last * 48_271) % 2_147_483_647
    numbers.sort((one, other) => one - other)
    return performance.now() - from
  })
}

/** Milliseconds from a tap until something that matches was painted. */
async function untilSeen(page: Page, selector: string, tapped: string): Promise<number> {
  const place = await placeOf(page, tapped)
  // Asked before the tap: whoever looks into the page after it slows what is measured.
  const seen = page.evaluate(async (awaited) => {
    Object.assign(jejaringProbe, { awaited, seenAt: undefined })
    return (await jejaringProbe.seen()) - jejaringProbe.pressedAt
  }, selector)
  await page.waitForTimeout(SETTLED_MS)
  await page.touchscreen.tap(place.x, place.y)
  return seen
}

/** A finger, and nothing else: Playwright's own tap looks in the page, at its slow pace, whether it hits. */
async function tap(page: Page, selector: string): Promise<void> {
  const place = await placeOf(page, selector)
  await page.touchscreen.tap(place.x, place.y)
}

async function placeOf(page: Page, selector: string) {
  const box = await page.locator(selector).boundingBox()
  if (box === null) throw new Error(`${selector} is not to be seen`)
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

/** With a folder to write to, the processor's profile of what is done. */
async function profiled<Found>(
  { wire }: Phone,
  name: string,
  work: () => Promise<Found>,
): Promise<Found> {
  if (profileTo === undefined) return work()
  await wire.send('Profiler.enable')
  await wire.send('Profiler.start')
  const found = await work()
  const { profile } = await wire.send('Profiler.stop')
  const { writeFileSync } = await import('node:fs')
  writeFileSync(join(profileTo, `phone-${name}.cpuprofile`), JSON.stringify(profile))
  return found
}
