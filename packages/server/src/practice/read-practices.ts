import type { LocalDate } from '@jejaring/core/calendar/local-date'
import type { PracticeLine, Practices } from '@jejaring/core/practice/wire'
import type { Caller } from '../accounts/caller.ts'
import type { Deps } from '../http/deps.ts'
import { findNotes } from './find-notes.ts'
import { lastMonth, monthBefore, monthPoints } from './month-points.ts'
import { likestTo, mayWrite, readPracticePlaces } from './practice-places.ts'

interface Wanted {
  readonly words?: string | undefined
  readonly indicator?: string | undefined
}

/** What places have learned: by the words somebody looks for, else the likest to the caller's own place first. */
export async function readPractices(
  { db, catalogue }: Pick<Deps, 'db' | 'catalogue'>,
  caller: Caller,
  { words, indicator: id, today }: Wanted & { readonly today: LocalDate },
): Promise<Practices> {
  const notes = await findNotes(db, { words, indicator: id })
  const places = await readPracticePlaces(db, {
    caller,
    ids: notes.map(({ facility }) => facility),
    today,
  })
  const lines: PracticeLine[] = []
  for (const note of notes) {
    const place = places.placeOf(note.facility)
    const indicator = catalogue.indicators.find((one) => one.id === note.indicator)
    if (place === undefined || indicator === undefined) continue
    const villages = places.villagesOf(note.facility)
    const [before = null, now = null] = await monthPoints(db, { villages, indicator, today }, [
      monthBefore(note.began),
      lastMonth(indicator, note.began, today),
    ])
    const likest = likestTo(places, note.facility)
    lines.push({
      note,
      place,
      before,
      now,
      ...(likest === undefined ? {} : { likest: { place: likest.place, match: likest.match } }),
    })
  }
  const closeness = ({ likest }: PracticeLine) => likest?.match.closeness ?? -1
  return {
    today,
    lines: words === undefined ? lines.toSorted((a, b) => closeness(b) - closeness(a)) : lines,
    mine: places.mine,
    mayWrite: mayWrite(caller),
  }
}
