import { useStore } from '@nanostores/react'
import type { MeetingPage } from '@jejaring/core/meeting/agenda'
import { sectors } from '@jejaring/core/meeting/meeting'
import { meetingMessages } from './desk-meeting.messages.ts'

/** Whose attendance is noted. */
export interface Invited {
  readonly id: string
  readonly name: string
}

/** Every Pustu, and once a quarter the other sectors. */
export function useInvited({ kind, posts }: Pick<MeetingPage, 'kind' | 'posts'>) {
  const t = useStore(meetingMessages)
  const others = kind === 'quarterly' ? sectors.map((id) => ({ id, name: t[id] })) : []
  return [...posts, ...others] satisfies readonly Invited[]
}
