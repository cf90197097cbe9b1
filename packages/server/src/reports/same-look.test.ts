import { expect, test } from 'vitest'
import { sameLook } from './same-look.ts'

/** A look that says how it stood when it began, and ends when told. */
function thing() {
  const ends: (() => void)[] = []
  const state = { value: 0, looks: 0 }
  const look = async () => {
    const { value } = state
    state.looks += 1
    await new Promise<void>((resolve) => ends.push(resolve))
    return value
  }
  const end = async () => {
    ends.shift()?.()
    await new Promise(setImmediate)
  }
  return { state, look, end }
}

test('who asks while a look runs sees what was there when asking, and all of them in one look', async () => {
  const { state, look, end } = thing()
  const ask = sameLook<number>()
  const first = ask('board', look)
  state.value = 1
  const others = [ask('board', look), ask('board', look), ask('board', look)]
  await end()
  expect(await first).toBe(0)
  state.value = 2
  // The second look has begun: who comes now waits for a third.
  const late = ask('board', look)
  await end()
  expect(await Promise.all(others)).toEqual([1, 1, 1])
  await end()
  expect(await late).toBe(2)
  expect(state.looks).toBe(3)
  const again = ask('board', look)
  await end()
  expect(await again).toBe(2)
})

test('different things do not wait for each other, and one that fails does not spoil the next', async () => {
  const { look, end } = thing()
  const ask = sameLook<number>()
  const broken = ask('a', () => Promise.reject(new Error('broken')))
  const next = ask('a', look)
  const other = ask('b', async () => 7)
  await expect(broken).rejects.toThrow('broken')
  expect(await other).toBe(7)
  await new Promise(setImmediate)
  await end()
  expect(await next).toBe(0)
})
