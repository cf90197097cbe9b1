import { useStore } from '@nanostores/react'
import { useDeferredValue, useEffect, useMemo } from 'react'
import { useMe } from '../../session/session.ts'
import { today } from '../../store/device-clock.ts'
import { $glance, drawHome, glanceKey, keepGlanceSoon } from '../../store/glance.ts'
import type { HomeView } from '../../store/home-view.ts'
import { $index } from '../../store/index-of-people.ts'
import { comesTo, meetingHere } from '../../store/posyandu-day.ts'
import { $calendar } from '../../store/sessions.ts'

/**
 * What was kept or is read first is drawn at once. A list that grows is drawn in slices, between which a finger is answered:
 * thousands of people arrive while the home is in sight.
 */
export function useHomeView(): HomeView | undefined {
  const latest = useStore($index)
  const deferred = useDeferredValue(latest)
  const glance = useStore($glance)
  const me = useMe()
  const calendar = useStore($calendar)
  const day = today()
  const of = useMemo(() => {
    if (me === undefined) return undefined
    const facility = me.facility?.id
    const meeting = meetingHere(calendar, facility, day)
    return { me, today: day, meeting, comes: comesTo(calendar, meeting, { facility, on: day }) }
  }, [me, day, calendar])
  const kept = of !== undefined && glance?.key === glanceKey(of) ? glance.view : undefined
  const index = deferred ?? (kept === undefined ? latest : undefined)
  const read = useMemo(
    () => (index === undefined || of === undefined ? undefined : drawHome(index, of)),
    [index, of],
  )
  useEffect(() => {
    if (read !== undefined && of !== undefined) keepGlanceSoon({ key: glanceKey(of), view: read })
  }, [read, of])
  return read ?? kept
}
