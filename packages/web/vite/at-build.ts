import { pathToFileURL } from 'node:url'
import type { Plugin } from 'vite'

/**
 * Runs a module `*.at-build.ts` while the app is built and puts its values, which must be plain data, in its place: what
 * it is drawn from does not travel to the device.
 */
export function atBuild(): Plugin {
  return {
    name: 'jejaring:at-build',
    apply: 'build',
    async load(id) {
      if (!id.endsWith('.at-build.ts')) return undefined
      const values: Record<string, unknown> = await import(pathToFileURL(id).href)
      return Object.entries(values)
        .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)}`)
        .join('\n')
    },
  }
}
