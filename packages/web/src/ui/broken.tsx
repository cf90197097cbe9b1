import { useStore } from '@nanostores/react'
import { IconAlertTriangle } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { ErrorBoundary } from 'react-error-boundary'
import { useLocation, useSearch } from 'wouter'
import { EmptyState } from './empty-state.tsx'
import { partMessages } from './parts.messages.ts'

/** A screen that cannot be drawn leaves a word and a way out in its place; another address tries anew. */
export function OrBroken({ children }: { readonly children: ReactNode }) {
  const [path] = useLocation()
  const search = useSearch()
  return (
    <ErrorBoundary FallbackComponent={Broken} resetKeys={[path, search]}>
      {children}
    </ErrorBoundary>
  )
}

function Broken() {
  const t = useStore(partMessages)
  const [path] = useLocation()
  return (
    <main className="not-here" role="alert">
      <EmptyState
        icon={IconAlertTriangle}
        title={t.broken}
        text={t.brokenText}
        action={{ label: t.toStart, onPress: () => startAnew(path) }}
      />
    </main>
  )
}

/** Anew, not by a link: what could not be drawn may still lie in memory. */
const startAnew = (path: string): void => location.assign(path.startsWith('/desk') ? '/desk' : '/')
