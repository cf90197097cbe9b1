import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { catalogue } from './index.ts'
import { printCatalogue } from './print.ts'
import { examples } from './testing/examples.ts'

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8')
const filesIn = (folder: string): readonly string[] =>
  readdirSync(new URL(folder, import.meta.url), { recursive: true, encoding: 'utf8' })
    .filter(
      (name) => name.endsWith('.ts') && !name.endsWith('.test.ts') && !name.endsWith('index.ts'),
    )
    .toSorted()

/** From the first of these words to the end, without the closing bracket of the declaration. */
const from = (code: string, ...words: readonly string[]): string => {
  const places = words.map((word) => code.indexOf(`\n  ${word}`)).filter((place) => place >= 0)
  return code.slice(Math.min(...places) + 1).replace(/\n\}\)\n$/, '')
}
const withoutImports = (code: string): string =>
  code.replaceAll(/^import [^;]*? from '[^']+'\n/gm, '').trimStart()
const idIn = (code: string): string => /\n {2}id: '([^']+)'/.exec(code)?.[1] ?? ''

it('the printed catalogue for clinical sign-off is the one of the code', async () => {
  const services = filesIn('services/').map((name) => read(`services/${name}`))
  const indicators = filesIn('indicators/').map((name) => read(`indicators/${name}`))
  const printed = printCatalogue(catalogue, {
    examples,
    rules: Object.fromEntries([
      ...services.map((code) => [idIn(code), from(code, 'classify')]),
      ...indicators.map((code) => [idIn(code), from(code, 'only', 'served', '/** Every')]),
    ]),
    arithmetic: Object.fromEntries(
      [
        ...filesIn('../clinical/').map((name) => `../clinical/${name}`),
        '../growth/growth-class.ts',
        '../growth/kms.ts',
      ].map((path) => [path.slice('../'.length), withoutImports(read(path))]),
    ),
  })
  await expect(printed).toMatchFileSnapshot('../../../../docs/catalogue.md')
})
