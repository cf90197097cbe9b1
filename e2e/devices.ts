import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { afterAll, afterEach, expect, inject } from 'vitest'
import { complaintsOf } from './complaints.ts'
import { signIn, type DemoRole } from './sign-in.ts'

export interface Device {
  readonly page: Page
  readonly context: BrowserContext
  /** This answer is part of the journey: `expects(401, '/api/board')`. */
  readonly expects: (status: number, path: string) => void
}
/** At the sign-in page; or signed in already where signing in is not what the journey is about. */
export interface Devices {
  /** A small phone, 360 x 640. */
  phone(as?: DemoRole): Promise<Device>
  /** A desk screen, 1440 x 900. */
  desk(as?: DemoRole): Promise<Device>
}

const PHONE = { viewport: { width: 360, height: 640 }, hasTouch: true, isMobile: true }
const DESK = { viewport: { width: 1440, height: 900 } }
type Kind = typeof PHONE | typeof DESK
const LOCALE = { reducedMotion: 'reduce' as const, locale: 'id-ID', timezoneId: 'Asia/Jakarta' }
/** For a page of two busy cores. */
const PATIENCE_MS = 20_000

/**
 * Devices of a test file, each with a storage of its own. After each test they are put away, and
 * whatever they complained about in the meantime fails it.
 */
export async function openDevices(): Promise<Devices> {
  const browser = await chromium.connect(inject('browser'))
  afterAll(() => browser.close())
  const opened: { readonly context: BrowserContext; readonly complaints: readonly string[] }[] = []
  afterEach(async () => {
    const devices = opened.splice(0)
    await Promise.all(devices.map(({ context }) => context.close()))
    expect(devices.flatMap(({ complaints }) => complaints)).toEqual([])
  })
  const open = async (kind: Kind, as?: DemoRole): Promise<Device> => {
    const { context, page, expects, complaints } = await openOne(browser, kind)
    opened.push({ context, complaints })
    if (as !== undefined) await signIn(context, as)
    await page.goto('/')
    return { context, page, expects }
  }
  return { phone: (as) => open(PHONE, as), desk: (as) => open(DESK, as) }
}

async function openOne(browser: Browser, kind: Kind) {
  const address = inject('address')
  const context = await browser.newContext({ ...kind, ...LOCALE, baseURL: address })
  context.setDefaultTimeout(PATIENCE_MS)
  const complaints = complaintsOf(context, address)
  const page = await context.newPage()
  return { context, page, ...complaints }
}

/** Goes to another screen as a link would; what a reload does is the business of those journeys that reload. */
export const go = (page: Page, path: string): Promise<void> =>
  page.evaluate((to) => history.pushState(null, '', to), path)

/** Waits until everything is on the phone that a day without a network needs. */
export async function readyForField(device: Device): Promise<void> {
  await allDelivered(device)
  await device.page.evaluate(async () => {
    const { serviceWorker } = navigator
    const isInCharge = new Promise((resolve) =>
      serviceWorker.addEventListener('controllerchange', resolve, { once: true }),
    )
    await serviceWorker.ready
    // Ready it is before it takes the page over: a screen that is fetched in between comes over the line.
    if (serviceWorker.controller === null) await isInCharge
  })
}

/** Waits until the phone's home says when the server last took everything and had nothing new. */
export async function allDelivered({ page }: Device): Promise<void> {
  await page.getByText(/^Semua catatan terkirim, \d/).waitFor()
}
