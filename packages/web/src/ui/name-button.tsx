import type { ReactNode } from 'react'
import './name-button.css'

interface Props {
  readonly onClick: () => void
  readonly children: ReactNode
}

/** The name of a person or a place in a table, which opens it. */
export const NameButton = ({ onClick, children }: Props) => (
  <button type="button" className="name-button" onClick={onClick}>
    {children}
  </button>
)
