import { rules } from '@jejaring/core/catalogue/rules'
import type { Catalogue } from '@jejaring/core/catalogue/indicator'
import { openCatalogue } from '@jejaring/core/catalogue/sensitive'
import { seesSensitive } from '@jejaring/core/sync/sees-sensitive'
import { $session } from '../session/session.ts'

const sensitive = new Set(
  rules.episodes.filter((episode) => episode.sensitive === true).map(({ id }) => id),
)

/** Whether what the catalogue calls sensitive is for whoever works on this device. */
export function maySeeSensitive(): boolean {
  const session = $session.get()
  return session.kind === 'signed-in' && seesSensitive(session.me.role)
}

/**
 * The catalogue as far as whoever works on this device may know it. A kader's phone does not even work out what is
 * sensitive: nothing of it can come up in a list. The server does not send it there either.
 */
export const ownCatalogue = (): Catalogue => (maySeeSensitive() ? rules : openCatalogue(rules))

export const mayKnowEpisode = (episode: string): boolean =>
  maySeeSensitive() || !sensitive.has(episode)
