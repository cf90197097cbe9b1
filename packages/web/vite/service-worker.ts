import { createHash } from 'node:crypto'
import { readdirSync } from 'node:fs'
import type { Plugin, Rolldown } from 'vite'

type Bundle = Rolldown.OutputBundle

const WORKER = 'service-worker.js'
const isDesk = (file: string): boolean => /\/screens\/desk-[^/]+\//.test(file)

/**
 * Writes into the service worker which files the field app consists of: everything the page reaches without opening
 * a desk screen, and what lies in `public`. The version is a hash over all of it.
 */
export function serviceWorker(publicFolder: string): Plugin {
  return {
    name: 'jejaring:service-worker',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const worker = bundle[WORKER]
        if (worker?.type !== 'chunk') throw new Error(`${WORKER} was not built`)
        if (worker.imports.length > 0) throw new Error(`${WORKER} must stand alone`)
        const files = [...fieldFiles(bundle), ...readdirSync(publicFolder)]
          .filter((file) => file !== WORKER)
          .map((file) => `/${file}`)
          .toSorted()
        const version = createHash('sha256').update(JSON.stringify(files)).update(pageOf(bundle))
        worker.code = worker.code
          .replace('APP_VERSION', JSON.stringify(version.digest('hex').slice(0, 12)))
          .replace('FIELD_FILES', JSON.stringify(files))
      },
    },
  }
}

function fieldFiles(bundle: Bundle): ReadonlySet<string> {
  const reached = new Set<string>()
  const reach = (file: string): void => {
    const chunk = bundle[file]
    if (reached.has(file) || chunk?.type !== 'chunk') return
    if (chunk.facadeModuleId !== null && isDesk(chunk.facadeModuleId)) return
    reached.add(file)
    for (const next of [...chunk.imports, ...chunk.dynamicImports]) reach(next)
    for (const asset of chunk.viteMetadata?.importedCss ?? []) reached.add(asset)
    for (const asset of chunk.viteMetadata?.importedAssets ?? []) reached.add(asset)
  }
  for (const output of Object.values(bundle)) {
    if (output.type === 'chunk' && output.isEntry && output.fileName !== WORKER) {
      reach(output.fileName)
    }
    // The font and pictures that stylesheets name, and the worker that files what the server sent.
    if (output.type === 'asset' && /\.(woff2|svg|js)$/.test(output.fileName)) {
      reached.add(output.fileName)
    }
  }
  return reached
}

function pageOf(bundle: Bundle): string {
  const page = bundle['index.html']
  return page?.type === 'asset' ? String(page.source) : ''
}
