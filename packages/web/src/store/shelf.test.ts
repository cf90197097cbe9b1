import { expect, test } from 'vitest'
import { Shelf } from './shelf.ts'

const siti = { id: 'siti', name: 'Siti' }
const dewi = { id: 'dewi', name: 'Dewi' }

test('what was put is read instead of what is stored, and what was taken away is not read any more', async () => {
  const asked: string[] = []
  const shelf = new Shelf<typeof siti>(async (ids) => {
    asked.push(...ids)
    return [siti, dewi].filter(({ id }) => ids.includes(id))
  })
  shelf.put([{ id: 'siti', name: 'Siti Aminah' }])
  shelf.drop(['dewi'])
  expect(await shelf.get(['dewi', 'siti', 'nobody'])).toEqual([{ id: 'siti', name: 'Siti Aminah' }])
  expect(await shelf.get(['nobody'])).toEqual([])
  expect(asked).toEqual(['nobody'])
  expect(shelf.written()).toEqual([{ id: 'siti', name: 'Siti Aminah' }])
  expect(shelf.dropped()).toEqual(['dewi'])
})

test('what was only read is not written again', async () => {
  const shelf = new Shelf<typeof siti>(async () => [siti])
  expect(await shelf.get(['siti'])).toEqual([siti])
  expect([shelf.written(), shelf.dropped()]).toEqual([[], []])
})
