import { Button } from '@mantine/core'
import { useStore } from '@nanostores/react'
import { useState, type ReactNode } from 'react'
import type { PersonSummary } from '../../store/database.ts'
import { Link } from '../../ui/link.tsx'
import { Sheet } from '../../ui/sheet.tsx'
import { sessionDayMessages } from './session-day.messages.ts'

interface Opening {
  /** What stands beside the button. */
  readonly children: ReactNode
  readonly label: string
  /** Name of the post. */
  readonly post: string
  /** Asked before a day is opened that was not planned. */
  readonly isAsked: boolean
  readonly onOpen: () => void
}

/** The day is not open: what that means, and one button. */
export function OpenSession({ children, label, post, isAsked, onOpen }: Opening) {
  const t = useStore(sessionDayMessages)
  const [isAsking, setAsking] = useState(false)
  return (
    <div className="session-line">
      {children}
      <Button variant="light" onClick={() => (isAsked ? setAsking(true) : onOpen())}>
        {label}
      </Button>
      <Sheet opened={isAsking} title={t.openTitle} onClose={() => setAsking(false)}>
        <p className="small">{t.openText({ post })}</p>
        <div className="sheet-actions">
          <Button
            onClick={() => {
              onOpen()
              setAsking(false)
            }}
          >
            {label}
          </Button>
        </div>
      </Sheet>
    </div>
  )
}

interface Closing {
  readonly children: ReactNode
  readonly missing: number
  /** Who came and still waits to be measured or served. */
  readonly halfDone: readonly PersonSummary[]
  readonly onClose: () => void
}

/** Closing says first who is missing and who is half done; nothing is lost by it, and it can be undone. */
export function CloseSession({ children, missing, halfDone, onClose }: Closing) {
  const t = useStore(sessionDayMessages)
  const [isAsking, setAsking] = useState(false)
  return (
    <div className="session-line">
      {children}
      <Button variant="default" onClick={() => setAsking(true)}>
        {t.close}
      </Button>
      <Sheet opened={isAsking} title={t.closeTitle} onClose={() => setAsking(false)}>
        {missing > 0 && <p>{t.missing({ count: String(missing) })}</p>}
        {halfDone.length === 0 ? (
          <p>{t.allDone}</p>
        ) : (
          <>
            <p>{t.halfDone({ count: String(halfDone.length) })}</p>
            <ul className="half-done">
              {halfDone.map(({ id, name }) => (
                <li key={id}>
                  <Link href={`/people/${id}/visit`}>{name}</Link>
                </li>
              ))}
            </ul>
          </>
        )}
        <div className="sheet-actions">
          <Button variant="default" onClick={onClose}>
            {t.close}
          </Button>
          <Button onClick={() => setAsking(false)}>{t.keepOpen}</Button>
        </div>
      </Sheet>
    </div>
  )
}
