import type { ReactNode } from 'react'
import './tag.css'

/** A standing fact in a few words: "RT 03", "Hamil 29 minggu". */
export function Tag({ tone = 'gray', children }: { tone?: 'gray' | 'teal'; children: ReactNode }) {
  return <span className={`tag tag-${tone}`}>{children}</span>
}
