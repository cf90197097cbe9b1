import type { ReactNode } from 'react'
import './list-row.css'
import { Link } from './link.tsx'

interface Props {
  /** A status mark, an icon, an initial. */
  readonly leading?: ReactNode
  readonly title: ReactNode
  /** Quiet words beside the title: an age. */
  readonly aside?: ReactNode
  readonly text?: ReactNode
  readonly trailing?: ReactNode
  /** The whole row is the tap zone: either an address or an action. */
  readonly href?: string
  readonly onPress?: () => void
}

/** A row of a list; put several into `<div className="card">`. */
export function ListRow({ leading, title, aside, text, trailing, href, onPress }: Props) {
  const content = (
    <>
      {leading}
      <span className="list-row-text">
        <span className="list-row-title">
          {title}
          {aside !== undefined && (
            <>
              {' '}
              <span className="list-row-aside">{aside}</span>
            </>
          )}
        </span>
        {text !== undefined && <span className="list-row-note">{text}</span>}
      </span>
      {trailing}
    </>
  )
  if (href !== undefined)
    return (
      <Link href={href} className="list-row list-row-press">
        {content}
      </Link>
    )
  if (onPress !== undefined)
    return (
      <button type="button" className="list-row list-row-press" onClick={onPress}>
        {content}
      </button>
    )
  return <div className="list-row">{content}</div>
}
