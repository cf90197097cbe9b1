import type { AnchorHTMLAttributes, MouseEvent } from 'react'
import { navigate } from 'wouter/use-browser-location'

interface Props extends Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'onClick'> {
  readonly href: string
  /** Before it is followed. */
  readonly onClick?: (() => void) | undefined
}

/**
 * A link within the app. It asks nobody where the app is: the router's own link listens to every change of address, and
 * a list has dozens.
 */
export function Link({ onClick, ...props }: Props) {
  const press = (event: MouseEvent<HTMLAnchorElement>) => {
    onClick?.()
    follow(event)
  }
  return <a {...props} onClick={onClick === undefined ? follow : press} />
}

/** What is meant for another tab or window is left to the browser. */
function follow(event: MouseEvent<HTMLAnchorElement>): void {
  const { ctrlKey, metaKey, altKey, shiftKey, button } = event
  if (ctrlKey || metaKey || altKey || shiftKey || button !== 0) return
  event.preventDefault()
  navigate(event.currentTarget.getAttribute('href') ?? '/')
}
