import { expect, test } from 'vitest'
import { tick } from './clock.ts'
import { current, editOf, withChanges, withValues, type Writes } from './writes.ts'

interface Fields {
  readonly name: string
  readonly phone: string
}
const first = tick(1, 'a')
const none: Writes<Fields> = {}
const registered = withValues(none, { name: 'Sri' }, first)

test('an edit names the value it replaces', () => {
  const edit = editOf(registered.name, 'Sri Wahyuni')
  expect(edit).toEqual({ value: 'Sri Wahyuni', seen: first })
  const changes = edit === undefined ? {} : { name: edit }
  expect(current(withChanges(registered, changes, tick(2, 'b')).name)).toBe('Sri Wahyuni')
})

test('an edit of a field nobody wrote replaces nothing', () =>
  expect(editOf(registered.phone, '0812')).toEqual({ value: '0812' }))

test('what says nothing new is no edit', () =>
  expect(editOf(registered.name, 'Sri')).toBeUndefined())
