import { useEffect, useState } from 'react'

/** Whole minutes since a moment, until another or now; undefined before it began. */
export function useMinutesSince(
  from: string | undefined,
  until: string | undefined,
): number | undefined {
  const [now, setNow] = useState(() => Date.now())
  const isRunning = from !== undefined && until === undefined
  useEffect(() => {
    if (!isRunning) return
    const timer = setInterval(() => setNow(Date.now()), 5000)
    return () => clearInterval(timer)
  }, [isRunning])
  if (from === undefined) return undefined
  const end = until === undefined ? Math.max(now, Date.parse(from)) : Date.parse(until)
  return Math.max(0, Math.floor((end - Date.parse(from)) / 60_000))
}

/** `00.21` */
export const clockOf = (minutes: number): string =>
  [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join('.')
