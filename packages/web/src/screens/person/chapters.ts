import { addSpan, type LocalDate, months, years } from '@jejaring/core/calendar/local-date'
import { postpartum } from '@jejaring/core/catalogue/episodes/postpartum'
import { pregnancy } from '@jejaring/core/catalogue/episodes/pregnancy'
import { holdsOn } from '@jejaring/core/judge/episodes'
import type { PersonHistory } from '@jejaring/core/judge/history'

/** The part of a life in which a visit was: a pregnancy with the time after birth, or a life stage. */
export type Chapter =
  | { readonly kind: 'pregnancy' | 'postpartum'; readonly since: LocalDate }
  | { readonly kind: 'infant' | 'child' | 'school' | 'adult' | 'elderly' }

const STAGES = [
  { kind: 'infant', before: months(12) },
  { kind: 'child', before: months(60) },
  { kind: 'school', before: years(18) },
  { kind: 'adult', before: years(60) },
] as const

export function chapterOf(
  { birthDate, allEpisodes }: Pick<PersonHistory, 'birthDate' | 'allEpisodes'>,
  on: LocalDate,
): Chapter {
  const current = allEpisodes.findLast(
    (one) => (one.episode === pregnancy.id || one.episode === postpartum.id) && holdsOn(one, on),
  )
  if (current !== undefined) {
    const kind = current.episode === pregnancy.id ? 'pregnancy' : 'postpartum'
    return { kind, since: current.anchor }
  }
  const stage = STAGES.find(({ before }) => on < addSpan(birthDate, before))
  return { kind: stage?.kind ?? 'elderly' }
}

/** Visits, newest first, cut where the chapter changes. */
export function inChapters<Visit extends { readonly version: { readonly on: LocalDate } }>(
  visits: readonly Visit[],
  history: Pick<PersonHistory, 'birthDate' | 'allEpisodes'>,
): readonly { readonly chapter: Chapter; readonly visits: readonly Visit[] }[] {
  const parts: { readonly chapter: Chapter; readonly visits: Visit[] }[] = []
  for (const visit of visits) {
    const chapter = chapterOf(history, visit.version.on)
    const last = parts.at(-1)
    if (last !== undefined && isSame(last.chapter, chapter)) last.visits.push(visit)
    else parts.push({ chapter, visits: [visit] })
  }
  return parts
}

const isSame = (a: Chapter, b: Chapter): boolean =>
  a.kind === b.kind && ('since' in a ? a.since : undefined) === ('since' in b ? b.since : undefined)
