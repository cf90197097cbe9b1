import { join } from 'node:path'
import { expect, test } from 'vitest'
import { endpoints } from './testing/endpoints.ts'
import { printApi, wireTypes } from './testing/print-api.ts'

const root = join(import.meta.dirname, '../../../..')
const types = wireTypes(root)

/** Run with `--update` after a change of the endpoints, and read the difference. */
test('what can be asked is printed in docs/api.md', async () => {
  await expect(printApi(endpoints, types)).toMatchFileSnapshot(join(root, 'docs/api.md'))
})

test('every type that names a route names one that exists', () => {
  const routes = new Set(endpoints.map(({ route }) => route))
  expect([...types.keys()].filter((route) => !routes.has(route))).toEqual([])
})
