import type { ExamplePlan } from '@jejaring/core/rollout/example-plans'
import type { ExamplePlace } from '@jejaring/core/rollout/wire'
import { readAreas } from '../places/idn-areas.ts'

/** Real areas that stand for the places of an example, by subdistrict and name as the ministry lists them. */
export async function examplePlaces({
  within,
  places,
}: Pick<ExamplePlan, 'within' | 'places'>): Promise<readonly ExamplePlace[]> {
  const areas = await readAreas(within)
  const nameOf = new Map(areas.map(({ code, name }) => [code, name]))
  const wanted = places === 'subdistricts' ? 'subdistrict' : 'village'
  return areas
    .filter(({ code, kind }) => kind === wanted && (places !== 'desa' || isDesa(code)))
    .map(({ code, name, parent = '' }) => ({
      code,
      name,
      subdistrict: wanted === 'subdistrict' ? name : (nameOf.get(parent) ?? ''),
    }))
}

/** The last block of a kelurahan begins with 1, that of a desa with 2. */
const isDesa = (code: string): boolean => /\.2\d{3}$/.test(code)
