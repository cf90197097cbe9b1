import { useStore } from '@nanostores/react'
import { levels, type Level } from '@jejaring/core/kader/skill'
import { StatusMark } from '../../ui/status-mark.tsx'
import { kaderMessages } from './desk-kader.messages.ts'

/** The way from Purwa to Utama, and how far somebody has come. */
export function LevelSteps({ level }: { readonly level: Level }) {
  const t = useStore(kaderMessages)
  const reached = levels.indexOf(level)
  return (
    <ol className="level-steps">
      {levels.slice(1).map((step, n) => (
        <li
          key={step}
          className={n + 1 === reached ? 'level-now' : n + 1 < reached ? 'level-done' : undefined}
          {...(n + 1 === reached ? { 'aria-current': 'step' as const } : {})}
        >
          {n + 1 < reached && <StatusMark kind="ok" size={16} />} {t[step]}
        </li>
      ))}
    </ol>
  )
}
