import { useStore } from '@nanostores/react'
import { standingArrivals } from '@jejaring/core/journal/arrival'
import { $places } from '../../store/known-places.ts'
import type { PersonView } from '../../store/use-person.ts'
import { StatusMark } from '../../ui/status-mark.tsx'
import { personMessages } from './person.messages.ts'
import '../../ui/saved-line.css'

/** Received here without a network: what was done in the village before is not on this phone yet. */
export function OnItsWay({ view }: { readonly view: PersonView }) {
  const t = useStore(personMessages)
  const places = useStore($places)
  const [arrival] = standingArrivals(view.record).filter(({ visits }) => visits === undefined)
  if (arrival === undefined) return null
  const village = places?.around?.find(({ code }) => code === arrival.from)?.name ?? arrival.from
  return (
    <p className="saved-line small" role="status">
      <StatusMark kind="watch" size={16} /> {t.onItsWay({ village })}
    </p>
  )
}
