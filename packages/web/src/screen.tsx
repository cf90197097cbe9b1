import { lazy, useState, type ComponentType } from 'react'
import { NotHere } from './ui/not-here.tsx'

interface Screen<Props> {
  (props: Props): React.ReactNode
  /** Fetches its file before anybody asks for the screen. */
  readonly fetch: () => Promise<void>
}

type Load<Props> = () => Promise<{ readonly default: ComponentType<Props> }>

/** React's own `lazy`, but a file that cannot be fetched leaves a word in its place and not an empty page. */
export const later = <Props extends object>(load: Load<Props>) => lazyOr(load, NotHere)

/** A part of a screen, which does without it while it cannot be fetched. */
export const laterPart = <Props extends object>(load: Load<Props>) => lazyOr(load, () => null)

const lazyOr = <Props extends object>(load: Load<Props>, Instead: () => React.ReactNode) =>
  lazy<ComponentType<Props>>(() => load().catch(() => ({ default: Instead })))

/**
 * A screen in a file of its own, fetched when it is first opened. What has been fetched is drawn at once: React's own
 * `lazy` empties the page before it draws even what is there.
 */
export function screen<Props extends object>(load: Load<Props>): Screen<Props> {
  let here: ComponentType<Props> | undefined
  const fetched = async () => {
    const found = await load()
    here = found.default
    return found
  }
  const Fetched = later(fetched)
  function Shown(props: Props) {
    // For as long as it stands: what was typed into it must not go when its file has come.
    const [Here] = useState(() => here)
    return Here === undefined ? <Fetched {...props} /> : <Here {...props} />
  }
  return Object.assign(Shown, { fetch: async () => void (await fetched()) })
}
