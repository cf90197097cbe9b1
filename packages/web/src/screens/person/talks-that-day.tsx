import { useStore } from '@nanostores/react'
import type { LocalDate } from '@jejaring/core/calendar/local-date'
import { counsellingTopics } from '@jejaring/core/session/counselling-topic'
import { topicsOfDay } from '@jejaring/core/session/session-days'
import { useText } from '../../i18n/use-text.ts'
import { $index } from '../../store/index-of-people.ts'
import { $calendar } from '../../store/sessions.ts'
import type { PersonView } from '../../store/use-person.ts'
import { personMessages } from './person.messages.ts'

interface Props {
  readonly view: PersonView
  readonly on: LocalDate
}

/** What was talked about at the Posyandu where the person was seen that day: ADR 44. */
export default function TalksThatDay({ view, on }: Props) {
  const t = useStore(personMessages)
  const say = useText()
  const calendar = useStore($calendar)
  const rt = useStore($index)?.houses.get(view.summary.household)?.rt
  if (calendar === undefined) return null
  const post = calendar.neighbourhoods.find(({ code }) => code === rt)?.posyandu
  const topics = topicsOfDay(calendar.sessions, { record: view.record, post, on })
  if (topics.length === 0) return null
  const named = topics.map((topic) => say(counsellingTopics[topic].label)).join('; ')
  return <p className="small mid visit-talks">{t.talksThatDay({ topics: named })}</p>
}
