import { MantineProvider } from '@mantine/core'
import { useStore } from '@nanostores/react'
import { Suspense, useEffect } from 'react'
import { $locale } from './i18n/locale.ts'
import { Routes } from './routes.tsx'
import { askMe } from './session/sign-in.ts'
import { RoomLine } from './session/room-line.tsx'
import { VersionLine } from './session/version-line.tsx'
import { theme } from './theme.ts'

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
      <Suspense fallback={null}>
        <Routes />
      </Suspense>
    </MantineProvider>
  )
}
