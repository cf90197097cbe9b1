import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkout } from '../../src/start/options.ts'
import type { Result } from '../result.ts'

interface Weighed {
  readonly file: string
  /** Compressed. */
  readonly bytes: number
}

/** Builds the web app into `folder`; the build weighs the field's first load and says what it consists of. */
export async function measureBundle(folder: string): Promise<readonly Result[]> {
  await build(folder)
  const sizes: readonly Weighed[] = JSON.parse(
    readFileSync(join(folder, '.vite/first-load.json'), 'utf8'),
  )
  const kilobytes = (end: string) =>
    sizes
      .filter(({ file }) => file.endsWith(end))
      .reduce((sum, { bytes }) => sum + bytes / 1000, 0)
      .toFixed(0)
  return [
    {
      what: "field's first load, gzip",
      must: '250 kB',
      measured: `${kilobytes('')} kB`,
      limit: `scripts ${kilobytes('.js')}, styles ${kilobytes('.css')}, fonts ${kilobytes('.woff2')} kB`,
    },
  ]
}

async function build(outDir: string): Promise<void> {
  const vite = join(checkout, 'node_modules/vite/bin/vite.js')
  const args = ['build', '--manifest', '--emptyOutDir', '--logLevel', 'error', '--outDir', outDir]
  const child = spawn(process.execPath, [vite, ...args], {
    cwd: join(checkout, 'packages/web'),
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const [code]: unknown[] = await once(child, 'exit')
  if (code !== 0) throw new Error(`vite ended with ${String(code)}`)
}
