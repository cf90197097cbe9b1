import { StatusMark } from './status-mark.tsx'
import './error-line.css'

interface Props {
  /** What happened, and what is safe. */
  readonly children: string
  /** One way on. */
  readonly action?: { readonly label: string; readonly onPress: () => void }
}

/** A line where it happened; no box, no toast. */
export function ErrorLine({ children, action }: Props) {
  return (
    <div className="error-line" role="alert">
      <StatusMark kind="watch" />
      <span>{children}</span>
      {action !== undefined && (
        <button type="button" className="link-button" onClick={action.onPress}>
          {action.label}
        </button>
      )}
    </div>
  )
}
