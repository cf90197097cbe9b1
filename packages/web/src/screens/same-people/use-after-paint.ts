import { useEffect, useState } from 'react'

/** True once the first picture of a screen was drawn: long work may begin. */
export function useAfterPaint(): boolean {
  const [isDrawn, setDrawn] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setDrawn(true), 30)
    return () => clearTimeout(timer)
  }, [])
  return isDrawn
}
