import { useEffect } from 'react'
import { atom } from 'nanostores'
import { useStore } from '@nanostores/react'
import type { Places } from '@jejaring/core/sync/places'
import { rtOf } from '../../i18n/rt-of.ts'
import { request } from '../../session/request.ts'
import { $session, type Session } from '../../session/session.ts'

const $places = atom<Places | undefined>(undefined)
let asking: Promise<Places | undefined> | undefined

/** The places within the user's reach, asked for once; undefined when the server cannot tell now. */
function readPlaces(): Promise<Places | undefined> {
  asking ??= request<Places>('/api/places').then((answer) => {
    if (answer.kind === 'ok') {
      $places.set(answer.value)
      return answer.value
    }
    asking = undefined
    return undefined
  })
  return asking
}

/** Another user has other places; so has the same one whose scope changed. */
$session.listen((session, before) => {
  if (scopeOf(session) === scopeOf(before)) return
  asking = undefined
  $places.set(undefined)
})
const scopeOf = (session: Session | undefined): string | undefined =>
  session?.kind === 'signed-in' ? `${session.me.id} ${session.me.scope}` : undefined

export function usePlaces(): Places | undefined {
  useEffect(() => void readPlaces(), [])
  return useStore($places)
}

/** Who can be sent to a house; undefined until the server told. */
export const useVisitors = () => usePlaces()?.visitors

/** The neighbourhoods of a village. */
export const useNeighbourhoodsOf = (village: string) =>
  (usePlaces()?.neighbourhoods ?? []).filter((one) => one.village === village)

/** Names for the codes of places; the code's last part where the name is not known yet. */
export function usePlaceNames() {
  const places = usePlaces()
  const neighbourhood = (code: string): string => `RT ${rtOf(code)}`
  const village = (code: string): string =>
    places?.villages.find((one) => one.code === code)?.name ?? code
  return {
    /** `RT 03` from `19.06.01.2001/Melati/001/003`. */
    neighbourhood,
    /** With its village in a list that is not of one: other villages have an RT 03 too. */
    neighbourhoodIn: (area: string, code: string): string => {
      const [of = code] = code.split('/', 1)
      return area.startsWith(of) ? neighbourhood(code) : `${neighbourhood(code)}, ${village(of)}`
    },
    posyandu: (id: string): string =>
      (places?.facilities.find((facility) => facility.id === id)?.name ?? '').replace(
        /^Posyandu /,
        '',
      ),
    village,
  }
}
