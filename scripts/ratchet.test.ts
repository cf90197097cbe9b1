import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

/**
 * How often the source does what we discourage. A number may only fall: the test fails when it rises, and also when it
 * falls without being lowered here.
 */
const discouraged = {
  any: { limit: 0, pattern: /(:|<|as) any\b/g },
  'type assertion': { limit: 23, pattern: /[^*] as (readonly |unknown|never|\{|[A-Z]\w*)/g },
  'lint suppression': {
    limit: 0,
    pattern: /oxlint-disable|eslint-disable|@ts-(ignore|expect-error|nocheck)/g,
  },
  'to-do': { limit: 0, pattern: /\b(TODO|FIXME)\b/g },
}

const sources = execFileSync('git', ['ls-files', 'packages/*.ts', 'packages/*.tsx', 'e2e/*.ts'], {
  encoding: 'utf8',
})
  .split('\n')
  .filter((file) => file !== '' && !file.includes('.test.') && !file.includes('/testing/'))
  .map((file) => readFileSync(file, 'utf8'))

/** Words in comments and renamed imports are no assertions. */
const code = sources.map((text) =>
  text.replaceAll(/\/\*[^]*?\*\/|^import [^]*? from '[^']*'/gm, '').replaceAll(/(^|\s)\/\/.*/g, ''),
)

it.each(Object.entries(discouraged))('the source holds "%s" as often as known', (name, rule) => {
  const texts = name === 'lint suppression' || name === 'to-do' ? sources : code
  const found = texts.reduce((sum, text) => sum + (text.match(rule.pattern)?.length ?? 0), 0)
  expect(found).toBe(rule.limit)
})
