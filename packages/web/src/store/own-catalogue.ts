import { catalogue } from '@jejaring/core/catalogue/index'
import type { Catalogue } from '@jejaring/core/catalogue/indicator'
import { $session } from '../session/session.ts'

/**
 * A kader's phone does not even work out what is sensitive: nothing of it can come up in a list. The server does not send
 * it there either.
 */
const forKader: Catalogue = {
  ...catalogue,
  services: catalogue.services.filter(({ sensitive }) => sensitive !== true),
}
const sensitive = new Set(
  catalogue.episodes.filter((episode) => episode.sensitive === true).map(({ id }) => id),
)

const isKader = (): boolean => {
  const session = $session.get()
  return session.kind !== 'signed-in' || session.me.role === 'kader'
}

/** The catalogue as far as whoever works on this device may know it. */
export const ownCatalogue = (): Catalogue => (isKader() ? forKader : catalogue)

export const mayKnowEpisode = (episode: string): boolean => !isKader() || !sensitive.has(episode)
