import { Button } from '@mantine/core'
import { useStore } from '@nanostores/react'
import { useMe } from '../../session/session.ts'
import type { PersonSummary } from '../../store/database.ts'
import { today } from '../../store/device-clock.ts'
import { isPresent, postOf } from '../../store/presence.ts'
import { $calendar } from '../../store/sessions.ts'
import { writeDown } from '../../store/write-down.ts'
import { presenceMessages } from './presence.messages.ts'
import './presence.css'

type Attending = Pick<PersonSummary, 'id' | 'village' | 'name' | 'left' | 'present'>

/** One tap: came to the Posyandu that meets today, or did not after all. Nothing on other days. */
export function PresenceButton({ person }: { readonly person: Attending }) {
  const t = useStore(presenceMessages)
  const me = useMe()
  const places = useStore($calendar)
  const on = today()
  const { id: subject, village, name, present } = person
  const posyandu = postOf(places, me?.facility?.id, { village, on })
  if (posyandu === undefined || person.left !== undefined) return null
  const about = { village, subject, on }
  if (!isPresent(person, on))
    return (
      <Button
        variant="light"
        className="presence-button"
        aria-label={t.mark({ name })}
        onClick={() =>
          void writeDown([{ ...about, kind: 'attendance-marked', body: { posyandu } }])
        }
      >
        {t.present}
      </Button>
    )
  const marks = present?.marks ?? []
  return (
    <Button
      variant="subtle"
      color="gray.7"
      className="presence-button"
      aria-label={t.takeBack({ name })}
      onClick={() =>
        void writeDown(
          marks.map((attendance) => ({
            ...about,
            kind: 'attendance-withdrawn' as const,
            body: { attendance },
          })),
        )
      }
    >
      {t.undo}
    </Button>
  )
}
