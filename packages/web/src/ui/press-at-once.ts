import type { TouchEvent } from 'react'

/**
 * For `onTouchEnd` of what is pressed all day: the finger that leaves the glass presses, without waiting for the click
 * that a slow phone makes of it some thirty milliseconds later.
 */
export function pressAtOnce(event: TouchEvent<HTMLElement>): void {
  const { changedTouches, touches, currentTarget } = event
  const finger = changedTouches[0]
  if (finger === undefined || changedTouches.length + touches.length > 1) return
  // A finger that scrolls presses nothing. What is typed in a field is taken along by the browser's own click alone.
  if (!event.cancelable || isTyping()) return
  const { left, right, top, bottom } = currentTarget.getBoundingClientRect()
  const { clientX: x, clientY: y } = finger
  if (x < left || x > right || y < top || y > bottom) return
  event.preventDefault()
  currentTarget.click()
}

const isTyping = (): boolean =>
  document.activeElement?.matches('input, textarea, select, [contenteditable]') ?? false
