import type { ReactNode } from 'react'
import './phone.css'

interface Props {
  readonly bar?: ReactNode
  readonly children: ReactNode
  /** A tab bar, a dock or a number pad; with the delivery line above it where it belongs. */
  readonly foot?: ReactNode
  /** 12 px gutter instead of 16, on measuring screens. */
  readonly narrow?: boolean
}

/** A phone screen: the bar above and the foot below stay, what lies between scrolls. */
export function Phone({ bar, children, foot, narrow = false }: Props) {
  return (
    <div className="phone">
      {bar}
      <main className={narrow ? 'phone-body phone-body-narrow' : 'phone-body'}>{children}</main>
      {foot}
    </div>
  )
}
