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
  const known = notes.flatMap((note) => {
    const place = places.placeOf(note.facility)
    const indicator = catalogue.indicators.find((one) => one.id === note.indicator)
    return place === undefined || indicator === undefined ? [] : [{ note, place, indicator }]
  })
  const points = await monthPoints(
    db,
    known.flatMap(({ note: { facility, began }, indicator }) => {
      const asked = { villages: places.villagesOf(facility), indicator }
      return [
        { ...asked, month: monthBefore(began) },
        { ...asked, month: lastMonth(indicator, began, today) },
      ]
    }),
  )
  const lines = known.map(({ note, place }, nth): PracticeLine => {
    const likest = likestTo(places, note.facility)
    return {
      note,
      place,
      before: points[2 * nth] ?? null,
      now: points[2 * nth + 1] ?? null,
      ...(likest === undefined ? {} : { likest: { place: likest.place, match: likest.match } }),
    }
  })
  const closeness = ({ likest }: PracticeLine) => likest?.match.closeness ?? -1
  return {
    today,
    lines: words === undefined ? lines.toSorted((a, b) => closeness(b) - closeness(a)) : lines,
    mine: places.mine,
    mayWrite: mayWrite(caller),
  }
}
