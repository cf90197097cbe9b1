import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { checkout } from '../../src/start/options.ts'
import type { Result } from '../result.ts'

/** One part of what Vite built. */
interface Chunk {
  readonly file: string
  readonly imports?: readonly string[]
  readonly css?: readonly string[]
  readonly assets?: readonly string[]
}

/** What a kader's phone loads to see the sign-in page and the first field screen. */
const SCREENS = /src\/screens\/(sign-in|field-home)\//

/** Builds the web app into `folder` and weighs the field's first load. */
export async function measureBundle(folder: string): Promise<readonly Result[]> {
  await build(folder)
  const manifest: Record<string, Chunk> = JSON.parse(
    readFileSync(join(folder, '.vite/manifest.json'), 'utf8'),
  )
  const files = new Set<string>(['index.html'])
  const add = (name: string) => {
    const chunk = manifest[name]
    if (chunk === undefined || files.has(chunk.file)) return
    files.add(chunk.file)
    for (const file of [...(chunk.css ?? []), ...(chunk.assets ?? [])]) files.add(file)
    for (const each of chunk.imports ?? []) add(each)
  }
  add('index.html')
  for (const name of Object.keys(manifest)) if (SCREENS.test(name)) add(name)
  const sizes = [...files].map((file) => ({ file, bytes: weigh(join(folder, file)) }))
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

/** Fonts are compressed as they are. */
function weigh(file: string): number {
  const content = readFileSync(file)
  return file.endsWith('.woff2') ? content.length : gzipSync(content, { level: 9 }).length
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
