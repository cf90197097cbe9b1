import { useStore } from '@nanostores/react'
import type { MeetingPage } from '@jejaring/core/meeting/agenda'
import type { Meeting } from '@jejaring/core/meeting/fold-meeting'
import { weekNumber } from '@jejaring/core/meeting/next-meeting'
import { useFormat } from '../../i18n/format.ts'
import { meetingMessages } from './desk-meeting.messages.ts'

export function useMeetingTitle({ kind, day }: MeetingPage, { date = day }: Meeting): string {
  const t = useStore(meetingMessages)
  const format = useFormat()
  return kind === 'weekly'
    ? t.weeklyTitle({ week: weekNumber(date) })
    : t.titleOf({ kind: t[kind], month: format.month(date) })
}
