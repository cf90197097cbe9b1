import { useEffect, useState } from 'react'
import { noteWait, openRing } from '../../lock/lock.ts'
import type { lockMessages } from './lock.messages.ts'

export const waitWords = (t: ReturnType<typeof lockMessages.get>, left: number): string =>
  left > 90 ? t.waitMinutes(Math.ceil(left / 60)) : t.waitSeconds(left)

/** Seconds this person waits still after wrong PINs, counted down; and a way to look anew. */
export function useWait(id: string): readonly [number, () => Promise<void>] {
  const [left, setLeft] = useState(0)
  const look = async () => setLeft(Math.ceil((await noteWait(id)) / 1000))
  useEffect(() => {
    let isShown = true
    void openRing()
      .then(() => noteWait(id))
      .then((ms) => {
        if (isShown) setLeft(Math.ceil(ms / 1000))
      })
    return () => {
      isShown = false
    }
  }, [id])
  const waits = left > 0
  useEffect(() => {
    if (!waits) return undefined
    // A phone that slept has not ticked.
    let last = Date.now()
    const timer = setInterval(() => {
      const passed = Math.max(1, Math.round((Date.now() - last) / 1000))
      last = Date.now()
      setLeft((before) => Math.max(0, before - passed))
    }, 1000)
    return () => clearInterval(timer)
  }, [waits])
  return [left, look]
}
