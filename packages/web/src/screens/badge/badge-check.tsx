import { useStore } from '@nanostores/react'
import { IconIdBadge2, IconIdOff, IconWifiOff } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import type { BadgeCheck as Check } from '@jejaring/core/kader/badge'
import { useFormat } from '../../i18n/format.ts'
import { request } from '../../session/request.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { LanguageSwitch } from '../../ui/language-switch.tsx'
import { Petals } from '../../ui/petals.tsx'
import { badgeMessages } from './badge.messages.ts'
import './badge.css'

const levelNames = { purwa: 'Purwa', madya: 'Madya', utama: 'Utama' } as const

/** Opened by the code on a badge, by anybody: `/badge#code`. What comes after the `#` never reaches a log. */
export default function BadgeCheck() {
  const t = useStore(badgeMessages)
  const format = useFormat()
  const [state, setState] = useState<Check | 'asking' | 'too-many' | 'offline'>('asking')
  const [tries, setTries] = useState(0)
  useEffect(() => {
    let isShown = true
    const code = location.hash.slice(1)
    void request<Check>('/api/badge', { body: { code } }).then((answer) => {
      if (!isShown) return
      if (answer.kind === 'ok') setState(answer.value)
      else if (answer.kind === 'offline') setState('offline')
      else setState(answer.problem.type === 'too-many' ? 'too-many' : { isValid: false })
    })
    return () => {
      isShown = false
    }
  }, [tries])
  const again = () => {
    setState('asking')
    setTries(tries + 1)
  }
  return (
    <div className="badge-page">
      <header className="badge-head">
        <Petals size={24} color="#fff" />
        <b>Jejaring</b>
        <LanguageSwitch />
      </header>
      <main className="badge-body">
        <h1>{t.title}</h1>
        {state === 'asking' && <p role="status">{t.asking}</p>}
        {(state === 'too-many' || state === 'offline') && (
          <EmptyState
            icon={IconWifiOff}
            title={state === 'offline' ? t.offline : t.tooMany}
            action={{ label: t.again, onPress: again }}
          />
        )}
        {typeof state === 'object' &&
          (state.isValid ? (
            <section className="card badge-answer" role="status">
              <IconIdBadge2 size={40} stroke={1.5} aria-hidden />
              <p className="badge-valid">{t.valid}</p>
              <h2>{state.name}</h2>
              <p>
                {state.level === 'none' ? t.noLevel : t.level({ level: levelNames[state.level] })}
              </p>
              <p>{state.posts.join(', ')}</p>
              <p className="small mid">{t.on({ day: format.fullDay(state.on) })}</p>
            </section>
          ) : (
            <EmptyState icon={IconIdOff} title={t.invalid} text={t.invalidText} />
          ))}
      </main>
    </div>
  )
}
