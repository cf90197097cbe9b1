import type { NewIncident, NewIncidentStep, Quality } from '@jejaring/core/quality/quality-api'
import type { Kept } from '../../session/keep.ts'
import { useAsked } from '../../session/use-asked.ts'

interface Commands {
  readonly incidents: NewIncident
  readonly 'incidents/steps': NewIncidentStep
}
export type SaveQuality = <Path extends keyof Commands>(
  path: Path,
  body: Commands[Path],
) => Promise<Kept>

/** How posts do, and how to write something down about it. */
export function useQuality() {
  const { value, load, keep } = useAsked<Quality>('/api/quality')
  const save: SaveQuality = (path, body) => keep(`/api/quality/${path}`, body)
  return { quality: value, load, save }
}
