import { createI18n } from '@nanostores/i18n'
import { atom } from 'nanostores'
import { expect, test } from 'vitest'
import { count } from './count.ts'

const messages = (locale: string) =>
  createI18n(atom(locale), { baseLocale: locale, get: () => Promise.resolve({}) })

test.each([
  ['id', 1, '1 jiwa'],
  ['id', 1112, '1.112 jiwa'],
  ['id', 4.5, '4.5 jiwa'],
] as const)('in %s %d is "%s"', (locale, number, words) => {
  const t = messages(locale)('test', { people: count({ other: '{count} jiwa' }) })
  expect(t.get().people(number)).toBe(words)
})
test.each([
  [1, '1 person'],
  [800_000, '800,000 people'],
] as const)('in English %d is "%s"', (number, words) => {
  const t = messages('en')('test', {
    people: count({ one: '{count} person', many: '{count} people' }),
  })
  expect(t.get().people(number)).toBe(words)
})
