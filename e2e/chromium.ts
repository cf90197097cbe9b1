import { execFile } from 'node:child_process'
import { existsSync, mkdtempSync, renameSync, rmSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { findPackageJSON } from 'node:module'
import { tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

export type Chromium = {
  readonly executablePath: string
  /** Shared libraries that a machine without a desktop lacks. */
  readonly libraries?: string
}

/** The Chromium of `CHROMIUM`, else the installed one, else the one of the npm package. */
export async function findChromium(): Promise<Chromium> {
  const named = process.env['CHROMIUM']
  const installed = [named, '/usr/bin/chromium'].find(
    (path) => path !== undefined && path !== '' && existsSync(path),
  )
  return installed === undefined ? packagedChromium() : { executablePath: installed }
}

/** Unpacked once per version and user, 215 MB in about two seconds. */
async function packagedChromium(): Promise<Chromium> {
  const manifest = findPackageJSON('@sparticuz/chromium', import.meta.url)
  if (manifest === undefined) throw new Error('@sparticuz/chromium is not installed')
  const { version }: { version: string } = JSON.parse(await readFile(manifest, 'utf8'))
  const folder = join(tmpdir(), `jejaring-chromium-${version}-${userInfo().uid}`)
  if (!existsSync(folder)) await unpackInto(folder)
  return { executablePath: join(folder, 'chromium'), libraries: join(folder, 'al2023/lib') }
}

async function unpackInto(folder: string): Promise<void> {
  const unfinished = mkdtempSync(`${folder}-`)
  try {
    await promisify(execFile)(process.execPath, [join(import.meta.dirname, 'unpack-chromium.ts')], {
      // The package unpacks into the temporary folder, its libraries only if it thinks that it is
      // on Lambda; both are said to a process of its own, as they would change ours.
      env: { ...process.env, TMPDIR: unfinished, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x' },
    })
    renameSync(unfinished, folder)
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true })
    // Another process was faster.
    if (!existsSync(folder)) throw error
  }
}
