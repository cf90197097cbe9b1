import type { MeetingPage } from '@jejaring/core/meeting/agenda'
import { sectorLabels, sectors } from '@jejaring/core/meeting/sector'
import { useText } from '../../i18n/use-text.ts'

/** Whose attendance is noted. */
export interface Invited {
  readonly id: string
  readonly name: string
}

/** Every Pustu, and once a quarter the other sectors. */
export function useInvited({ kind, posts }: Pick<MeetingPage, 'kind' | 'posts'>) {
  const text = useText()
  const others =
    kind === 'quarterly' ? sectors.map((id) => ({ id, name: text(sectorLabels[id]) })) : []
  return [...posts, ...others] satisfies readonly Invited[]
}
