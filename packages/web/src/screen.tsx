import { lazy, useState, type ComponentType } from 'react'

interface Screen<Props> {
  (props: Props): React.ReactNode
  /** Fetches its file before anybody asks for the screen. */
  readonly fetch: () => Promise<void>
}

/**
 * A screen in a file of its own, fetched when it is first opened. What has been fetched is drawn at once: React's own
 * `lazy` empties the page before it draws even what is there.
 */
export function screen<Props extends object>(
  load: () => Promise<{ readonly default: ComponentType<Props> }>,
): Screen<Props> {
  let here: ComponentType<Props> | undefined
  const fetched = async () => {
    const found = await load()
    here = found.default
    return found
  }
  const Fetched = lazy(fetched)
  function Shown(props: Props) {
    // For as long as it stands: what was typed into it must not go when its file has come.
    const [Here] = useState(() => here)
    return Here === undefined ? <Fetched {...props} /> : <Here {...props} />
  }
  return Object.assign(Shown, { fetch: async () => void (await fetched()) })
}
