import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Endpoint } from './endpoints.ts'

const core = 'packages/core/src'
const comment = /\/\*\*((?:(?!\*\/)[^])*?)\*\/\s*(?:export )?(?:interface|type|const) (\w+)/g
const named = /`(GET|POST|PUT) (\/api\/[\w/:-]+)/g

/** The type that says what is asked or answered, by route: the one whose comment names the route. */
export function wireTypes(root: string): ReadonlyMap<string, string> {
  const files = globSync('**/*.ts', { cwd: join(root, core) }).toSorted()
  return new Map(
    files.flatMap((file) =>
      [...readFileSync(join(root, core, file), 'utf8').matchAll(comment)].flatMap(
        ([, words = '', type = '']) =>
          [...words.matchAll(named)].map(
            ([, method, path]) =>
              [`${method} ${path}`, `[${type}](../${core}/${file.replaceAll('\\', '/')})`] as const,
          ),
      ),
    ),
  )
}

/** What can be asked, by whom, and where its words are explained. */
export function printApi(
  endpoints: readonly Endpoint[],
  types: ReadonlyMap<string, string>,
): string {
  const chapters = [...new Set(endpoints.map(chapterOf))]
  return [
    '# What there is to ask',
    '',
    'Printed from the declared endpoints; a test keeps it true. How to use it: [write a client](how-to/write-a-client.md).',
    'Values are examples, `ID` is a UUID the client makes or was given. The type says what every field means.',
    'Answers are JSON, lists with `format=csv` or `format=xlsx` a file.',
    ...chapters.flatMap((name) => [
      '',
      `## ${name}`,
      '',
      ...endpoints
        .filter((one) => chapterOf(one) === name)
        .map((one) => rowOf(one, types.get(one.route))),
    ]),
    '',
  ].join('\n')
}

const chapterOf = ({ route }: Endpoint): string => route.split('/')[2] ?? ''

function rowOf({ route, query, body, roles }: Endpoint, type: string | undefined): string {
  const search = new URLSearchParams(query).toString()
  const parts = [
    `\`${search === '' ? route : `${route}?${decodeURIComponent(search)}`}\``,
    typeof roles === 'string' ? roles : roles.length === 0 ? 'another server' : roles.join(', '),
    ...(type === undefined ? [] : [type]),
    ...(body === undefined ? [] : [`\`${JSON.stringify(body)}\``]),
  ]
  return `- ${parts.join(' · ').replaceAll(id, 'ID')}`
}
const id = /[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}/g
