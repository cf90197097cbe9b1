import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, it } from 'vitest'

// A screen that is opened by its own address has only the styles that it imports: those that another screen brought are
// missing, and nobody who comes by way of that screen ever sees it.

const files = execFileSync('git', ['ls-files', 'packages/web/src'], { encoding: 'utf8' })
  .split('\n')
  .filter((file) => existsSync(file))
const texts = new Map(
  files
    .filter((file) => /\.(tsx?|css)$/.test(file) && !file.includes('.test.'))
    .map((file) => [file, readFileSync(file, 'utf8')]),
)
const code = [...texts.keys()].filter((file) => !file.endsWith('.css'))

const matches = (pattern: RegExp, file: string): readonly string[] =>
  Array.from((texts.get(file) ?? '').matchAll(pattern), ([, found = '']) => found)
const pathsFrom = (pattern: RegExp, file: string): readonly string[] =>
  matches(pattern, file).map((path) => join(dirname(file), path))

const withItself = (file: string): readonly string[] =>
  pathsFrom(/^(?:import|export)(?! type)(?:[^'";]* from)? '(\.[^']+)'/gm, file)
const later = (file: string): readonly string[] => pathsFrom(/import\('(\.[^']+)'\)/g, file)

function loadedBy(file: string, known = new Set<string>()): ReadonlySet<string> {
  if (known.has(file) || !texts.has(file)) return known
  known.add(file)
  for (const next of withItself(file)) loadedBy(next, known)
  return known
}

const MAIN = 'packages/web/src/main.tsx'
const onDemand = new Set(code.flatMap(later).filter((file) => texts.has(file)))

/** What certainly came before: whatever every file that asks for it had loaded. */
const standing = new Map<string, ReadonlySet<string>>()
function standingFor(file: string): ReadonlySet<string> {
  const known = standing.get(file)
  if (known !== undefined) return known
  const own = loadedBy(file)
  standing.set(file, own)
  if (file === MAIN) return own
  const before = [MAIN, ...onDemand]
    .filter(
      (entry) => entry !== file && [...loadedBy(entry)].some((one) => later(one).includes(file)),
    )
    .map(standingFor)
  const always = [...(before[0] ?? [])].filter((one) => before.every((all) => all.has(one)))
  const all = new Set([...always, ...own])
  standing.set(file, all)
  return all
}

/** A style of its own; what a name means within another one is that one's business. */
const CLASS = /(?:^|[,}]\s*)\s*\.([a-z][\w-]*)(?:[:.[][^\s,{]*)?\s*(?=[,{])/gm
const sheetsOf = new Map<string, string[]>()
for (const sheet of texts.keys()) {
  if (!sheet.endsWith('.css')) continue
  for (const name of new Set(matches(CLASS, sheet))) {
    sheetsOf.set(name, [...(sheetsOf.get(name) ?? []), sheet])
  }
}

/** What stands in the braces of `className={...}`, braces within braces too. */
function inBraces(text: string, from: number): string {
  let depth = 0
  for (let at = from; at < text.length; at += 1) {
    if (text[at] === '{') depth += 1
    if (text[at] === '}') depth -= 1
    if (depth === 0) return text.slice(from, at)
  }
  return ''
}
function namesIn(file: string): ReadonlySet<string> {
  const text = texts.get(file) ?? ''
  const plain = matches(/className="([^"]+)"/g, file)
  const worked = Array.from(text.matchAll(/className=\{/g), ({ index }) =>
    inBraces(text, index + 'className='.length),
  ).flatMap((code) =>
    // What is compared is no name of a style.
    Array.from(
      code.replaceAll(/[=!]== '[^']*'/g, '').matchAll(/['`]([^'`]*)['`]/g),
      ([, words = '']) => words,
    ),
  )
  return new Set([...plain, ...worked].flatMap((words) => words.split(/\s+/)))
}

it.each([...onDemand].toSorted())('%s brings every style that it uses', (entry) => {
  const all = standingFor(entry)
  const missing = [...loadedBy(entry)].flatMap((file) =>
    [...namesIn(file)]
      .filter((name) => {
        const sheets = sheetsOf.get(name)
        return sheets !== undefined && !sheets.some((sheet) => all.has(sheet))
      })
      .map((name) => `${file}: .${name}`),
  )
  expect(missing).toEqual([])
})
