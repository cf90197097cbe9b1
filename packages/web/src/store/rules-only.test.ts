import { expect, it } from 'vitest'

const sources = import.meta.glob<string>('../**/*.{ts,tsx}', {
  query: '?raw',
  import: 'default',
  eager: true,
})

it('the field asks the rules, for indicators are of boards and would travel to every phone', () => {
  const asking = Object.keys(sources).filter(
    (file) =>
      !/\.test\.|\/desk-/.test(file) &&
      sources[file]?.includes("from '@jejaring/core/catalogue/index'"),
  )
  expect(asking).toEqual([])
})
