import { useEffect, useRef } from 'react'

/**
 * A phone's Back leaves what lies over the page first, not the page: while it is open it has an entry of its own in the
 * browser's history. Chrome on Android sends Back to an open dialog by itself since version 126 and touches no history
 * then; older ones, other browsers and a desk's mouse do not.
 */
const open = new Set<number>()
let opened = 0

const marked = (): number | undefined => {
  const state: unknown = history.state
  if (typeof state !== 'object' || state === null || !('over' in state)) return undefined
  return typeof state.over === 'number' ? state.over : undefined
}
const isMarkedInVain = (): boolean => {
  const mark = marked()
  return mark !== undefined && !open.has(mark)
}

/** Entries whose sheet is gone, by a link in it or a page loaded anew, are passed over. */
export function passOverMarks(): void {
  const pass = () => {
    if (isMarkedInVain()) history.back()
  }
  addEventListener('popstate', pass)
  pass()
}

/** @param leave what Back does; it may ask first and stay open */
export function useBackLeaves(isOpen: boolean, leave: () => void): void {
  const latest = useRef(leave)
  useEffect(() => {
    latest.current = leave
  })
  useEffect(() => {
    if (!isOpen) return undefined
    const mark = Date.now() + (opened += 1)
    // One that has just closed leaves its entry to the next.
    if (isMarkedInVain()) history.replaceState({ over: mark }, '')
    else history.pushState({ over: mark }, '')
    open.add(mark)
    const onBack = () => {
      const now = marked()
      // Another lay over this one.
      if (now !== undefined && now >= mark) return
      history.pushState({ over: mark }, '')
      latest.current()
    }
    addEventListener('popstate', onBack)
    return () => {
      open.delete(mark)
      removeEventListener('popstate', onBack)
      setTimeout(() => {
        if (marked() === mark) history.back()
      })
    }
  }, [isOpen])
}
