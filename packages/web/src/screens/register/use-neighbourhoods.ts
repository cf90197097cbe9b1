import { useStore } from '@nanostores/react'
import type { Neighbourhood } from '@jejaring/core/sync/places'
import { rtOf } from '../../i18n/rt-of.ts'
import { useMe } from '../../session/session.ts'
import { $places } from '../../store/known-places.ts'
import { registerMessages } from './register.messages.ts'

/** Where this user may register people. */
export function useNeighbourhoods(): readonly Neighbourhood[] {
  const places = useStore($places)
  const me = useMe()
  return (places?.neighbourhoods ?? []).filter(
    ({ code }) => me?.neighbourhoods === undefined || me.neighbourhoods.includes(code),
  )
}

/** `RT 03 Melati`, from the code of a neighbourhood. */
export function useRtName(): (code: string) => string {
  const t = useStore(registerMessages)
  return (code) => {
    const [, dusun = ''] = code.split('/')
    return t.rt({ rt: rtOf(code), dusun })
  }
}
