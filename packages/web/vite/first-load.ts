import { gzipSync } from 'node:zlib'
import type { Plugin, Rolldown } from 'vite'

type Bundle = Rolldown.OutputBundle

/** Bytes, compressed: what a slow line brings before a kader can work. */
const LIMIT = 250_000
/** What is there when the first names stand on the screen; everything else comes after. */
const FIRST = /\/(index\.html|screens\/(sign-in|field-home)\/[^/]+|store\/field\.ts)$/

/** Ends the build when the field's first load has grown too heavy. */
export function firstLoad(): Plugin {
  let isWeighed = false
  return {
    name: 'jejaring:first-load',
    apply: 'build',
    enforce: 'post',
    configResolved({ build }) {
      isWeighed = build.manifest !== false
    },
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const files = firstFiles(bundle).map((file) => ({ file, bytes: weigh(bundle, file) }))
        const bytes = files.reduce((sum, one) => sum + one.bytes, 0)
        if (bytes > LIMIT) this.error(tooHeavy(bytes, files))
        if (!isWeighed) return
        // For `npm run bench`, which asks for the manifest too.
        const source = JSON.stringify(files)
        this.emitFile({ type: 'asset', fileName: '.vite/first-load.json', source })
      },
    },
  }
}

interface Weighed {
  readonly file: string
  readonly bytes: number
}

function tooHeavy(bytes: number, files: readonly Weighed[]): string {
  const heaviest = files.toSorted((a, b) => b.bytes - a.bytes).slice(0, 8)
  const list = heaviest.map((one) => `${one.bytes} ${one.file}`).join('\n')
  return `the field's first load is ${bytes} bytes of ${LIMIT}; the heaviest:\n${list}`
}

function firstFiles(bundle: Bundle): readonly string[] {
  const reached = new Set(['index.html'])
  const reach = (file: string): void => {
    const chunk = bundle[file]
    if (reached.has(file) || chunk?.type !== 'chunk') return
    reached.add(file)
    for (const next of chunk.imports) reach(next)
    for (const style of chunk.viteMetadata?.importedCss ?? []) reached.add(style)
  }
  for (const output of Object.values(bundle)) {
    if (output.type === 'chunk' && output.moduleIds.some((id) => FIRST.test(id))) {
      reach(output.fileName)
    }
    if (output.fileName.endsWith('.woff2')) reached.add(output.fileName)
  }
  return [...reached]
}

/** Fonts are compressed as they are. */
function weigh(bundle: Bundle, file: string): number {
  const output = bundle[file]
  if (output === undefined) throw new Error(`${file} was not built`)
  const content = output.type === 'chunk' ? output.code : output.source
  return file.endsWith('.woff2') ? content.length : gzipSync(content, { level: 9 }).length
}
