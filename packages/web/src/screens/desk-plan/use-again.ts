import { useEffect } from 'react'

const AGAIN_MS = 1_500

/** Asks again, and again, for as long as the answer is not the last one. The server takes its time with each. */
export function useAgainWhile(isOpen: boolean | undefined, ask: () => Promise<void>): void {
  useEffect(() => {
    if (isOpen !== true) return undefined
    let timer: number | undefined
    const later = () => {
      timer = window.setTimeout(() => void ask().then(later), AGAIN_MS)
    }
    later()
    return () => window.clearTimeout(timer)
  }, [isOpen, ask])
}
