import { useStore } from '@nanostores/react'
import { IconCloudUp } from '@tabler/icons-react'
import { ErrorLine } from '../../ui/error-line.tsx'
import { meetingMessages } from './desk-meeting.messages.ts'
import { dropFromOutbox, type PendingChange } from './meeting-outbox.ts'

interface Props {
  readonly waiting: readonly PendingChange[]
  readonly refused: readonly PendingChange[]
}

/** What lies on this laptop alone, and what the server will not take. */
export function Undelivered({ waiting, refused }: Props) {
  const t = useStore(meetingMessages)
  return (
    <>
      {waiting.length > 0 && (
        <p className="meeting-undelivered" role="status">
          <IconCloudUp size={20} stroke={1.75} aria-hidden />
          {t.undelivered(waiting.length)}
        </p>
      )}
      {refused.length > 0 && (
        <ErrorLine
          action={{
            label: t.drop,
            onPress: () => dropFromOutbox(refused.map(({ change }) => change.id)),
          }}
        >
          {t.refused({ what: refused.map(wordsOf).join('; ') })}
        </ErrorLine>
      )}
    </>
  )
}

/** What was written, to be written down again elsewhere. */
function wordsOf({ change: { set } }: PendingChange): string {
  switch (set.kind) {
    case 'decision':
      return set.value === null ? '–' : `${set.value.text} (${set.value.owner}, ${set.value.due})`
    case 'outcome':
      return `${set.value.state} ${set.value.note}`.trim()
    case 'attendance':
      return set.of
    case 'closed':
    case 'date':
    case 'focus':
    case 'minutes':
    case 'notes':
    case 'started':
      return String(set.value)
  }
}
