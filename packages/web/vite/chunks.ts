import type { Rolldown } from 'vite'

type Context = Rolldown.ChunkingContext

/**
 * What loads one after the other on a phone: the page, the first names, the rules they are judged by (in two halves),
 * the screens of the work. Each has all that its modules import and an earlier one has not: none waits for a later one.
 */
const LAYERS: readonly (readonly [name: string | null, ...roots: string[]])[] = [
  [null, 'web/src/main.tsx', 'web/src/screens/sign-in/sign-in.tsx', 'web/src/service-worker.ts'],
  ['opening', 'web/src/screens/field-home/field-home.tsx', 'web/src/store/field.ts'],
  [
    'family',
    'core/src/catalogue/services/mother/index.ts',
    'core/src/catalogue/services/child/index.ts',
  ],
  ['rules', 'core/src/catalogue/rules.ts'],
  [
    'work',
    'web/src/screens/people/people.tsx',
    'web/src/screens/person/person.tsx',
    'web/src/screens/visit/visit.tsx',
    'web/src/screens/register/register.tsx',
    'web/src/screens/recap/recap.tsx',
    'web/src/screens/correct/correct-person.tsx',
    'web/src/screens/correct/address.tsx',
    'web/src/screens/correct/other-house.tsx',
    'web/src/screens/household/household.tsx',
    'web/src/screens/household/house-answers.tsx',
    'web/src/screens/house-visit/house-visit.tsx',
    'web/src/screens/delivery/delivery.tsx',
    'web/src/screens/more/more.tsx',
  ],
]

/**
 * Which modules share a file. A slow phone takes longer to ask its cache for thirty small files than for one, and
 * keeping them costs as many writes. What is used seldom, and the desk, is left to the bundler: a file for a screen.
 */
export function chunks(packages: string): Rolldown.CodeSplittingGroup[] {
  let layers: ReadonlyMap<string, string | null> | undefined
  return [
    { name: 'parts', test: /@tabler\/icons|\/src\/(ui|i18n)\/[^/]+$|(theme|global)\.css$/ },
    { name: 'english', test: /\/src\/i18n\/en\// },
    {
      debugName: 'layers',
      name: (id, context) => (layers ??= layered(packages, context)).get(id) ?? null,
      test: /\/packages\/(web|core)\/src\//,
      includeDependenciesRecursively: false,
    },
  ]
}

function layered(packages: string, context: Context): ReadonlyMap<string, string | null> {
  const found = new Map<string, string | null>()
  for (const [name, ...roots] of LAYERS) {
    const reach = (id: string): void => {
      if (found.has(id)) return
      found.set(id, name)
      for (const next of context.getModuleInfo(id)?.importedIds ?? []) reach(next)
    }
    for (const root of roots) {
      const id = `${packages}${root}`
      if (context.getModuleInfo(id) === null) throw new Error(`${root} is not part of the app`)
      reach(id)
    }
  }
  return found
}
