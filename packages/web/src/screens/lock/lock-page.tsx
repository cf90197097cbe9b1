import type { ReactNode } from 'react'
import { LanguageSwitch } from '../../ui/language-switch.tsx'
import { Petals } from '../../ui/petals.tsx'
import './lock.css'

/** What stands before the app: the mark above, whose PIN it is, and the keys where the thumb is. */
export function LockPage({ children }: { readonly children: ReactNode }) {
  return (
    <div className="lock-page">
      <header className="lock-head">
        <Petals size={220} color="#fff" faint className="lock-petals" />
        <Petals size={28} color="#fff" />
        <span className="lock-name">Jejaring</span>
        <LanguageSwitch dark />
      </header>
      <main className="lock-body">{children}</main>
    </div>
  )
}

interface WhoProps {
  readonly name: string
  readonly place: string
}

export const LockWho = ({ name, place }: WhoProps) => (
  <div className="lock-who">
    <span className="lock-initial" aria-hidden>
      {name.slice(0, 1)}
    </span>
    <div className="lock-who-text">
      <h1 className="clip">{name}</h1>
      <p className="small mid clip">{place}</p>
    </div>
  </div>
)
