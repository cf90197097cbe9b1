import { useStore } from '@nanostores/react'
import { useDeferredValue } from 'react'
import { peopleMessages } from './people.messages.ts'
import './show-more.css'

/** Rows drawn at once, three screens of a small phone: the rows, not the search, are what a slow phone waits for. */
export const STEP = 20

/** Pixels above and below a list of people, and of one row, whose words take two lines or more. */
const AROUND = 284
const ROW = 72

/** Rows in sight when a list opens. */
const IN_SIGHT = Math.min(STEP, Math.ceil((window.innerHeight - AROUND) / ROW))

/**
 * How many rows to draw now: at first those in sight, the others in the next breath. So again when something else is asked
 * for; what arrives meanwhile takes no row away from under a thumb.
 */
export function useRows(shown: number, asked = ''): number {
  const rows = useDeferredValue(shown, IN_SIGHT)
  const drawn = useDeferredValue(asked)
  return drawn === asked ? rows : Math.min(rows, IN_SIGHT)
}

interface Props {
  /** Rows that are not drawn yet. */
  readonly left: number
  readonly onMore: () => void
}

/** Draws the next rows of a long list. */
export function ShowMore({ left, onMore }: Props) {
  const t = useStore(peopleMessages)
  if (left <= 0) return null
  return (
    <button type="button" className="link-button people-more" onClick={onMore}>
      {t.more({ count: String(Math.min(STEP, left)) })}
    </button>
  )
}
