import { expect, test } from 'vitest'
import { callerCache } from './caller-cache.ts'
import type { Caller } from './caller.ts'

const caller: Caller = {
  id: 'a',
  name: 'A',
  role: 'pustu',
  villages: ['19.06.01.2001'],
  seesNames: true,
  scope: 's',
}

function cacheOf(answers: readonly (Caller | Error | undefined)[]) {
  let [now, reads] = [0, 0]
  const cache = callerCache({
    keepMs: 5000,
    now: () => now,
    read: async () => {
      const answer = answers[reads]
      reads += 1
      if (answer instanceof Error) throw answer
      return answer
    },
  })
  const pass = (ms: number) => {
    now += ms
  }
  return { cache, pass, reads: () => reads }
}

test('requests of a push that come together are answered by one look', async () => {
  const { cache, reads } = cacheOf([caller])
  const found = await Promise.all([cache.get('c'), cache.get('c'), cache.get('c')])
  expect(found).toEqual([caller, caller, caller])
  expect(reads()).toBe(1)
})

test('after five seconds somebody is looked at again', async () => {
  const { cache, pass, reads } = cacheOf([caller, undefined])
  await cache.get('c')
  pass(4999)
  expect(await cache.get('c')).toBe(caller)
  expect(reads()).toBe(1)
  pass(1)
  expect(await cache.get('c')).toBeUndefined()
})

test('nobody and failures are not remembered', async () => {
  const { cache } = cacheOf([undefined, new Error('the database is away'), caller])
  expect(await cache.get('c')).toBeUndefined()
  await expect(cache.get('c')).rejects.toThrow('away')
  expect(await cache.get('c')).toBe(caller)
})

test('who signs out is forgotten at once; without a cookie there is nobody', async () => {
  const { cache } = cacheOf([caller, undefined])
  await cache.get('c')
  cache.forget('c')
  expect(await cache.get('c')).toBeUndefined()
  expect(await cache.get(undefined)).toBeUndefined()
})
