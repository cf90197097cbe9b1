import type { ProblemWriter } from '@jejaring/core/problem/problem-api'
import type { ProblemLevel } from '@jejaring/core/problem/problem-level'
import type { Problem } from '@jejaring/core/problem/problem-now'
import type { problemMessages } from './problem.messages.ts'

/** Names that stand beside problems; what is not known is left out. */
export interface ProblemNames {
  readonly villages: Readonly<
    Record<string, { readonly name: string; readonly subdistrict: string }>
  >
  readonly posyandu: Readonly<Record<string, string>>
  readonly writers: Readonly<Record<string, ProblemWriter>>
}
type Words = ReturnType<typeof problemMessages.get>

/** "Camat Manggar", "Kepala desa Lalang", "Puskesmas". */
export function holderOf(
  level: ProblemLevel,
  { village }: Pick<Problem, 'village'>,
  { villages }: ProblemNames,
  t: Words,
): string {
  const place =
    level === 'village'
      ? villages[village]?.name
      : level === 'subdistrict'
        ? villages[village]?.subdistrict
        : undefined
  return place === undefined ? t[level] : `${t[level]} ${place}`
}

/** The name with the post, or without names the role with it. */
export function writerOf(
  author: string,
  { writers }: ProblemNames,
  t: Words,
  otherwise: string,
): string {
  const writer = writers[author]
  if (writer === undefined) return otherwise
  const { name, role, place } = writer
  if (name !== undefined) return place === undefined ? name : `${name}, ${place}`
  // A post is called by what it is: "Pustu Lalang".
  return place === undefined ? t[role] : role === 'kader' ? `${t.kader}, ${place}` : place
}
