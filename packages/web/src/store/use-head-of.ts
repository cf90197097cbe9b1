import { useStore } from '@nanostores/react'
import { useLiveQuery } from 'dexie-react-hooks'
import { current } from '@jejaring/core/journal/writes'
import { $index } from './index-of-people.ts'
import { readPerson } from './use-person.ts'

/** Name of the head who lives in a household, other than somebody; undefined where there is none or nobody knows yet. */
export function useHeadOf(household: string | undefined, other?: string): string | undefined {
  const index = useStore($index)
  const members = [...(index?.people.values() ?? [])]
    .filter((one) => one.household === household && one.left === undefined && one.id !== other)
    .map(({ id }) => id)
  return useLiveQuery(async () => {
    for (const member of await Promise.all(members.map(readPerson))) {
      if (member === 'unknown') continue
      if (current(member.record.fields.relation) === 'head') return member.summary.name
    }
    return undefined
  }, [members.join()])
}
