import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, expect, inject } from 'vitest'
import { launchBrowser } from './browser.ts'
import { complaintsOf } from './complaints.ts'

/** The cards of the demo's sign-in page, by their words. */
export type DemoRole =
  | 'Kader'
  | 'Bidan, perawat Pustu'
  | 'Petugas Puskesmas'
  | 'Kepala Puskesmas'
  | 'Dinas Kesehatan'
  | 'Kepala desa'
  | 'Pengelola sistem'

export interface Device {
  readonly page: Page
  readonly context: BrowserContext
  /** This answer is part of the journey: `expects(401, '/api/board')`. */
  readonly expects: (status: number, path: string) => void
}
export interface Devices {
  /** A small phone, 360 x 640. */
  phone(): Promise<Device>
  /** A desk screen, 1440 x 900. */
  desk(): Promise<Device>
}

const PHONE = { viewport: { width: 360, height: 640 }, hasTouch: true, isMobile: true }
const DESK = { viewport: { width: 1440, height: 900 } }
const LOCALE = { locale: 'id-ID', timezoneId: 'Asia/Jakarta' }
/** For a page of two busy cores. */
const PATIENCE_MS = 20_000

/**
 * Devices of a test file, each with a storage of its own, at the sign-in page. After each test they are put away, and
 * whatever they complained about in the meantime fails it.
 */
export async function openDevices(): Promise<Devices> {
  const browser = await launchBrowser()
  afterAll(() => browser.close())
  const opened: { readonly context: BrowserContext; readonly complaints: readonly string[] }[] = []
  afterEach(async () => {
    const devices = opened.splice(0)
    await Promise.all(devices.map(({ context }) => context.close()))
    expect(devices.flatMap(({ complaints }) => complaints)).toEqual([])
  })
  const open = async (kind: typeof PHONE | typeof DESK): Promise<Device> => {
    const { context, page, expects, complaints } = await openOne(browser, kind)
    opened.push({ context, complaints })
    await page.goto('/')
    return { context, page, expects }
  }
  return { phone: () => open(PHONE), desk: () => open(DESK) }
}

async function openOne(browser: Browser, kind: typeof PHONE | typeof DESK) {
  const address = inject('address')
  const context = await browser.newContext({ ...kind, ...LOCALE, baseURL: address })
  context.setDefaultTimeout(PATIENCE_MS)
  const complaints = complaintsOf(context, address)
  const page = await context.newPage()
  return { context, page, ...complaints }
}

/** Signs in with a card of the demo. */
export async function enterAs({ page }: Device, role: DemoRole): Promise<void> {
  await page.getByRole('button', { name: new RegExp(`^${role}`) }).click()
  await page.getByRole('heading', { name: 'Coba sebagai' }).waitFor({ state: 'detached' })
}

/** A field worker signed in, with everything on the phone that a day without a network needs. */
export async function enterField(device: Device, role: DemoRole): Promise<void> {
  const { page } = device
  await enterAs(device, role)
  await allDelivered(device)
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready
  })
}

/** Waits until the phone's home says when the server last took everything and had nothing new. */
export async function allDelivered({ page }: Device): Promise<void> {
  await page.getByText(/^Semua catatan terkirim, \d/).waitFor()
}
