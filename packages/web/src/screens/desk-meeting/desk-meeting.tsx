import { useSearchParams } from 'wouter'
import { isLocalDate } from '@jejaring/core/calendar/local-date'
import { meetingKinds, type MeetingKey } from '@jejaring/core/meeting/meeting'
import type { Me } from '@jejaring/core/sync/account'
import { MeetingList } from './meeting-list.tsx'
import { MeetingScreen } from './meeting-screen.tsx'
import './desk-meeting.css'

/** `?facility=&kind=&day=` opens one meeting, with `view=minutes` its minutes; without them: those held and to come. */
export default function DeskMeeting({ me }: { readonly me: Me }) {
  const [search] = useSearchParams()
  const key = keyIn(search)
  return key === undefined ? (
    <MeetingList me={me} />
  ) : (
    <MeetingScreen
      key={`${key.facility} ${key.kind} ${key.day}`}
      of={key}
      showsMinutes={search.get('view') === 'minutes'}
    />
  )
}

function keyIn(search: URLSearchParams): MeetingKey | undefined {
  const facility = search.get('facility')
  const day = search.get('day')
  const kind = meetingKinds.find((one) => one === search.get('kind'))
  return facility === null || kind === undefined || !isLocalDate(day)
    ? undefined
    : { facility, kind, day }
}
