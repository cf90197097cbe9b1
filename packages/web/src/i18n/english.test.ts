import { expect, test } from 'vitest'
import type { Messages } from '@nanostores/i18n'

/** What `i18n()` keeps in tests: the name of the component and its Indonesian words. */
interface Declared extends Messages {
  readonly component: string
  readonly base: Readonly<Record<string, unknown>>
}
const screens = import.meta.glob<Record<string, Declared>>('../**/*.messages.ts', { eager: true })
const english = import.meta.glob<Readonly<Record<string, unknown>>>('./en/*.ts', {
  eager: true,
  import: 'default',
})
const declared = Object.values(screens).flatMap((file) => Object.values(file))

const holes = (words: unknown): string[] =>
  [...JSON.stringify(words).matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '').toSorted()
/** The words themselves, or those inside of `params()` and `count()`. */
const wordsOf = (message: unknown): unknown =>
  typeof message === 'function' && 'input' in message ? message.input : message

test('every screen declares its words under a name of its own', () => {
  const names = declared.map(({ component }) => component)
  expect(new Set(names).size).toBe(names.length)
  expect(names.length).toBeGreaterThan(0)
})

test.each(declared.map((messages) => [messages.component, messages] as const))(
  'the words of %s are complete in English, with the same blanks',
  (component, { base }) => {
    const translation = english[`./en/${component}.ts`] ?? {}
    expect(Object.keys(translation).toSorted()).toEqual(Object.keys(base).toSorted())
    for (const [key, message] of Object.entries(base)) {
      expect(new Set(holes(translation[key])), key).toEqual(new Set(holes(wordsOf(message))))
    }
  },
)
