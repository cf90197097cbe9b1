import { useStore } from '@nanostores/react'
import type { ProblemWriter } from '@jejaring/core/problem/problem-api'
import { useMe } from '../../session/session.ts'
import { $places } from '../../store/known-places.ts'
import type { ProblemNames } from '../../problem/problem-names.ts'

/** The names a phone knows: its places, its user and who goes to houses there. */
export function useNamesHere(): ProblemNames {
  const places = useStore($places)
  const me = useMe()
  const writers: Record<string, ProblemWriter> = {}
  for (const { id, name, role, facility } of places?.visitors ?? []) {
    const place = places?.facilities.find((one) => one.id === facility)?.name
    writers[id] = { role, name, ...(place === undefined ? {} : { place }) }
  }
  if (me !== undefined) {
    const place = me.facility?.name
    writers[me.id] = { role: me.role, name: me.name, ...(place === undefined ? {} : { place }) }
  }
  return {
    villages: Object.fromEntries((places?.villages ?? []).map((one) => [one.code, one])),
    posyandu: Object.fromEntries((places?.facilities ?? []).map(({ id, name }) => [id, name])),
    writers,
  }
}
