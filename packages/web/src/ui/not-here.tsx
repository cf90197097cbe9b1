import { useStore } from '@nanostores/react'
import { IconCloudOff } from '@tabler/icons-react'
import { useEffect } from 'react'
import { EmptyState } from './empty-state.tsx'
import { partMessages } from './parts.messages.ts'

/** In the place of a screen whose file cannot be fetched: without a line, or gone with an update of the server. */
export function NotHere() {
  const t = useStore(partMessages)
  useEffect(() => {
    addEventListener('online', reload)
    return () => removeEventListener('online', reload)
  }, [])
  return (
    <main className="not-here">
      <EmptyState
        icon={IconCloudOff}
        title={t.notHere}
        text={t.notHereText}
        action={{ label: t.again, onPress: reload }}
      />
    </main>
  )
}

const reload = () => location.reload()
