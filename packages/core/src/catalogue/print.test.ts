import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { catalogue } from './index.ts'
import { printCatalogue } from './print.ts'
import { printRules } from './print-rules.ts'
import { adultServices } from './services/adult/index.ts'
import { childServices } from './services/child/index.ts'
import { elderlyServices } from './services/elderly/index.ts'
import { illnessServices } from './services/illness/index.ts'
import { immunisationServices } from './services/immunisation/index.ts'
import { infectionServices } from './services/infection/index.ts'
import { motherServices } from './services/mother/index.ts'
import { schoolServices } from './services/school/index.ts'
import { visitsServices } from './services/visits/index.ts'
import type { Chapter } from './print-markdown.ts'
import { boundariesOf } from './testing/boundaries.ts'
import { examples } from './testing/examples.ts'

const chapters: readonly Chapter[] = [
  { title: 'Ibu hamil, bersalin dan nifas', services: motherServices, indicators: ['mother'] },
  { title: 'Bayi dan balita', services: childServices, indicators: ['child', 'month'] },
  { title: 'Imunisasi', services: immunisationServices, indicators: ['immunisation'] },
  { title: 'Usia sekolah dan remaja', services: schoolServices, indicators: ['school'] },
  { title: 'Dewasa', services: adultServices, indicators: ['adult'] },
  { title: 'Lansia', services: elderlyServices, indicators: ['elderly'] },
  { title: 'Penyakit yang dirawat', services: illnessServices, indicators: ['illness'] },
  { title: 'Penyakit menular', services: infectionServices, indicators: ['infection'] },
  { title: 'Kunjungan dan jejaring', services: visitsServices, indicators: ['network'] },
]

const boundaries = Object.fromEntries(
  catalogue.services.map((service) => [
    service.id,
    Object.fromEntries(
      Object.entries(examples[service.id] ?? {}).map(([scale, situations]) => [
        scale,
        Object.fromEntries(
          Object.entries(situations).map(([name, situation]) => [
            name,
            boundariesOf(service, scale, situation),
          ]),
        ),
      ]),
    ),
  ]),
)

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
  const shown = {
    examples,
    boundaries,
    chapters,
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
  }
  const docs = '../../../../docs'
  await expect(printCatalogue(catalogue, shown)).toMatchFileSnapshot(`${docs}/catalogue.md`)
  await expect(printRules(catalogue, shown)).toMatchFileSnapshot(`${docs}/catalogue-rules.md`)
})

it('every service and every indicator has its chapter', () => {
  const told = chapters.flatMap(({ services }) => services)
  expect(new Set(told)).toEqual(new Set(catalogue.services))
  const groups = new Set(chapters.flatMap(({ indicators }) => indicators))
  expect(catalogue.indicators.filter(({ group }) => !groups.has(group))).toEqual([])
})
