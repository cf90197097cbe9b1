import type { ReactNode } from 'react'
import { StatusMark, type StatusKind } from './status-mark.tsx'

interface Props {
  readonly kind: StatusKind
  /** The word, for example "Normal · −0,8 SD". */
  readonly children: ReactNode
}

/** A result or a status: mark, word, tint. Nobody writes a status colour by hand. */
export function Status({ kind, children }: Props) {
  return (
    <span className={`status status-${kind}`}>
      <StatusMark kind={kind} />
      <span>{children}</span>
    </span>
  )
}
