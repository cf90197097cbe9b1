import { type BrowserServer, chromium } from 'playwright-core'
import { findChromium } from './chromium.ts'

/** Nothing a browser does on its own behalf may reach the network or wait for it. */
const FLAGS = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-sync',
  '--no-first-run',
  '--no-pings',
]

/**
 * A real Chromium without a window, for all files of journeys. Whoever launches it closes it. Its camera sees what is in
 * a file when somebody opens it.
 */
export async function launchBrowser(camera?: string): Promise<BrowserServer> {
  const { executablePath, libraries } = await findChromium()
  return chromium.launchServer({
    executablePath,
    headless: true,
    // Its sandbox needs rights that root in a container does not have.
    chromiumSandbox: false,
    args: [
      ...FLAGS,
      ...(camera === undefined
        ? []
        : ['--use-fake-device-for-media-stream', `--use-file-for-fake-video-capture=${camera}`]),
    ],
    env: { ...process.env, ...(libraries === undefined ? {} : { LD_LIBRARY_PATH: libraries }) },
  })
}
