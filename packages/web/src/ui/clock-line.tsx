import { useStore } from '@nanostores/react'
import { useFormat } from '../i18n/format.ts'
import { isClockBehind, today } from '../store/device-clock.ts'
import { ErrorLine } from './error-line.tsx'
import { partMessages } from './parts.messages.ts'

/** This phone's clock was set back, by an empty battery or by hand: what day is written, and what to do. */
export function ClockLine() {
  const t = useStore(partMessages)
  const format = useFormat()
  return isClockBehind() ? (
    <ErrorLine>{t.clockBehind({ day: format.day(today()) })}</ErrorLine>
  ) : null
}
