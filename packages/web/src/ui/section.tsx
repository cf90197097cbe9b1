import type { ReactNode } from 'react'
import './section.css'

interface Props {
  readonly title: string
  readonly count?: number
  /** At the right of the heading: quiet words or a link. */
  readonly aside?: ReactNode
  readonly children: ReactNode
}

export function Section({ title, count, aside, children }: Props) {
  return (
    <section className="section">
      <div className="section-head">
        <h2>
          {title}
          {count !== undefined && <span className="section-count"> {count}</span>}
        </h2>
        {aside !== undefined && <span className="section-aside">{aside}</span>}
      </div>
      {children}
    </section>
  )
}
