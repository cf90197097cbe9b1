import { useStore } from '@nanostores/react'
import { IconWifiOff } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import { useLocation } from 'wouter'
import { signInLinked, type SignInResult } from '../../session/sign-in.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Closed } from './village-closed.tsx'
import { villageMessages } from './village.messages.ts'
import './village.css'

/** Opened by a link: `/village/open#code`. What comes after the `#` never reaches a log. */
export default function VillageOpen() {
  const t = useStore(villageMessages)
  const [, navigate] = useLocation()
  const [state, setState] = useState<'going' | SignInResult>('going')
  const [tries, setTries] = useState(0)
  useEffect(() => {
    let isShown = true
    void signInLinked(location.hash.slice(1)).then((result) => {
      if (!isShown) return
      if (result === 'signed-in') navigate('/village', { replace: true })
      else setState(result)
    })
    return () => {
      isShown = false
    }
  }, [navigate, tries])
  const again = () => {
    setState('going')
    setTries(tries + 1)
  }
  if (state === 'wrong') return <Closed title={t.endedTitle} text={t.endedText} />
  return (
    <div className="village">
      <main className="village-body">
        {state === 'going' || state === 'signed-in' ? (
          <p role="status" className="village-alone">
            {t.opening}
          </p>
        ) : (
          <EmptyState
            icon={IconWifiOff}
            title={state === 'too-many' ? t.tooMany : t.offline}
            action={{ label: t.again, onPress: again }}
          />
        )}
      </main>
    </div>
  )
}
