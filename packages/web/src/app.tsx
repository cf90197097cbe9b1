import { MantineProvider } from '@mantine/core'
import { useStore } from '@nanostores/react'
import { Suspense, useEffect } from 'react'
import { $locale } from './i18n/locale.ts'
import { Routes } from './routes.tsx'
import { keepOnDevice } from './session/app-version.ts'
import { useSession } from './session/session.ts'
import { askMe } from './session/sign-in.ts'
import { RoomLine } from './session/room-line.tsx'
import { UnsafeLine } from './session/unsafe-line.tsx'
import { VersionLine } from './session/version-line.tsx'
import { theme } from './theme.ts'
import { OrBroken } from './ui/broken.tsx'

export function App() {
  const locale = useStore($locale)
  useEffect(() => {
    document.documentElement.lang = locale
  }, [locale])
  useEffect(() => void askMe(), [])
  return (
    <MantineProvider
      theme={theme}
      forceColorScheme="light"
      withCssVariables={false}
      withGlobalClasses={false}
    >
      <VersionLine />
      <RoomLine />
      <UnsafeLine />
      <OrBroken>
        <Suspense fallback={null}>
          <Routes />
          <Settled />
        </Suspense>
      </OrBroken>
    </MantineProvider>
  )
}

/** Stands beside the first screen when that has come: only then the whole app may take up the line. */
function Settled() {
  const isAsking = useSession().kind === 'asking'
  useEffect(() => {
    if (!isAsking) void keepOnDevice()
  }, [isAsking])
  return null
}
