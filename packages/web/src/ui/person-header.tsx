import type { ReactNode } from 'react'
import { Tag } from './tag.tsx'
import './person-header.css'

interface Props {
  readonly name: string
  /** "58 tahun" */
  readonly age: string
  /** First sex, life stage, insurance; then place and household. No NIK, no photo. */
  readonly lines: readonly string[]
  /** Standing facts by a health worker: known illness, pregnancy week. */
  readonly tags?: readonly string[]
  readonly action?: ReactNode
}

export function PersonHeader({ name, age, lines, tags = [], action }: Props) {
  return (
    <section className="card person-header">
      <div className="person-header-top">
        <span className="person-header-initial" aria-hidden>
          {name.trim().slice(0, 1).toUpperCase()}
        </span>
        <div className="person-header-text">
          <h2>
            {name}, {age}
          </h2>
          {lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </div>
        {action}
      </div>
      {tags.length > 0 && (
        <div className="person-header-tags">
          {tags.map((tag) => (
            <Tag key={tag}>{tag}</Tag>
          ))}
        </div>
      )}
    </section>
  )
}
