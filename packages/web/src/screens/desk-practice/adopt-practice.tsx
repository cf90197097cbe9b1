import { Button } from '@mantine/core'
import { useStore } from '@nanostores/react'
import { useState } from 'react'
import { Link } from 'wouter'
import type { MeetingPage, Meetings } from '@jejaring/core/meeting/agenda'
import {
  usualFocus,
  WHOLE_AREA,
  type Decision,
  type MeetingKey,
} from '@jejaring/core/meeting/meeting'
import type { PracticeNote } from '@jejaring/core/practice/wire'
import { useFormat } from '../../i18n/format.ts'
import { request } from '../../session/request.ts'
import { newId } from '../../store/write-down.ts'
import { ErrorLine } from '../../ui/error-line.tsx'
import { DecisionSheet } from '../desk-meeting/decision-sheet.tsx'
import { deliverOutbox, openOutbox, putSetting } from '../desk-meeting/meeting-outbox.ts'
import { meetingPath } from '../desk-meeting/meeting-list.tsx'
import '../desk-meeting/desk-meeting.css'
import { practiceMessages } from './desk-practice.messages.ts'

interface Props {
  readonly note: PracticeNote
  readonly onAdopted: () => void
}

/** Makes decisions of the coming weekly meeting out of a note; each has its owner and date, and names the note. */
export function AdoptPractice({ note, onAdopted }: Props) {
  const t = useStore(practiceMessages)
  const format = useFormat()
  const [meeting, setMeeting] = useState<MeetingPage>()
  const [adopted, setAdopted] = useState<MeetingKey>()
  const [state, setState] = useState<'asking' | 'going' | 'failed'>('asking')
  const open = async () => {
    setState('going')
    const found = await comingMeeting()
    setMeeting(found)
    setState(found === undefined ? 'failed' : 'asking')
  }
  const save = async (key: MeetingKey, decision: Decision) => {
    setMeeting(undefined)
    setAdopted(key)
    openOutbox()
    const value = { ...decision, practice: note.id }
    putSetting(key, { kind: 'decision', of: newId(), value }, [])
    await deliverOutbox()
    onAdopted()
  }
  return (
    <section className="card practice-part no-print">
      <p>{t.adoptText}</p>
      {state === 'failed' && <ErrorLine>{t.noMeeting}</ErrorLine>}
      <Button loading={state === 'going'} onClick={() => void open()}>
        {t.adopt}
      </Button>
      {adopted !== undefined && (
        <p role="status">
          {t.adopted({ day: format.longDay(adopted.day) })}{' '}
          <Link href={meetingPath(adopted)}>{t.openMeeting}</Link>
        </p>
      )}
      {meeting !== undefined && (
        <DecisionSheet
          page={meeting}
          draft={{ text: note.title, aim: { indicator: note.indicator, area: WHOLE_AREA } }}
          focus={usualFocus.weekly}
          onSave={(decision) => {
            const { facility, kind, day } = meeting
            void save({ facility, kind, day }, decision)
          }}
          onClose={() => setMeeting(undefined)}
        />
      )}
    </section>
  )
}

/** The weekly one that is open, or the next. */
async function comingMeeting(): Promise<MeetingPage | undefined> {
  const answer = await request<Meetings>('/api/meetings')
  if (answer.kind !== 'ok') return undefined
  const { meetings, next, today } = answer.value
  const open = meetings.findLast(
    ({ kind, isClosed, date }) => kind === 'weekly' && !isClosed && date >= today,
  )
  const key = open ?? next.find(({ kind }) => kind === 'weekly')
  if (key === undefined) return undefined
  const { facility, kind, day } = key
  const page = await request<MeetingPage>(
    `/api/meetings/one?${new URLSearchParams({ facility, kind, day }).toString()}`,
  )
  return page.kind === 'ok' ? page.value : undefined
}
