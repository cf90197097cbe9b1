import { Button } from '@mantine/core'
import type { StatusKind } from './status-mark.tsx'
import { StatusMark } from './status-mark.tsx'
import './list-row.css'

interface Props {
  readonly kind: StatusKind
  readonly title: string
  /** Why and since when: "Lewat 12 hari, tensi terakhir 162/98". */
  readonly why: string
  readonly action?: { readonly label: string; readonly onPress: () => void }
  /** What else can be done instead. */
  readonly second?: { readonly label: string; readonly onPress: () => void }
  /** Opens rule, source and the numbers behind it. */
  readonly onWhy?: () => void
}

/** Something a person is due: mark, what, why, one button. Order: danger, overdue, due, done, not yet. */
export function DueRow({ kind, title, why, action, second, onWhy }: Props) {
  return (
    <div className={action && second ? 'list-row due-row-two' : 'list-row'}>
      <StatusMark kind={kind} size={20} />
      {onWhy === undefined ? (
        <span className="list-row-text">
          <span className="list-row-title">{title}</span>
          <span className="list-row-note">{why}</span>
        </span>
      ) : (
        <button type="button" className="due-row-why" onClick={onWhy}>
          <span className="list-row-title">{title}</span>
          <span className="list-row-note">{why}</span>
        </button>
      )}
      {action !== undefined && (
        <Button
          variant="light"
          className="due-row-action"
          onClick={action.onPress}
          aria-label={`${action.label}: ${title}`}
        >
          {action.label}
        </Button>
      )}
      {second !== undefined && (
        <Button
          variant="default"
          className="due-row-second"
          onClick={second.onPress}
          aria-label={`${second.label}: ${title}`}
        >
          {second.label}
        </Button>
      )}
    </div>
  )
}
