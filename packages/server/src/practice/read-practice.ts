import type { LocalDate } from '@jejaring/core/calendar/local-date'
import type { PracticeNote, PracticePage } from '@jejaring/core/practice/wire'
import type { Kysely } from 'kysely'
import type { Caller } from '../accounts/caller.ts'
import type { Tables } from '../db/tables.ts'
import type { Deps } from '../http/deps.ts'
import { villagesIn } from '../village-page/areas.ts'
import { lastMonth, monthPoints, monthsOf } from './month-points.ts'
import { readAdoptions } from './read-adoptions.ts'
import { likestTo, mayWrite, readPracticePlaces } from './practice-places.ts'

const REGENCY_LENGTH = 'PP.KK'.length

/** A note with its result, the caller's place beside it, what others say and where it was adopted. */
export async function readPractice(
  { db, catalogue }: Pick<Deps, 'db' | 'catalogue'>,
  caller: Caller,
  {
    note,
    chosen,
    today,
  }: {
    readonly note: PracticeNote
    readonly chosen?: string | undefined
    readonly today: LocalDate
  },
): Promise<PracticePage | undefined> {
  const places = await readPracticePlaces(db, { caller, ids: [note.facility], today })
  const place = places.placeOf(note.facility)
  const profile = places.profileOf(note.facility)
  const indicator = catalogue.indicators.find(({ id }) => id === note.indicator)
  if (place === undefined || profile === undefined || indicator === undefined) return undefined
  const months = monthsOf(note.began, lastMonth(indicator, note.began, today))
  const villages = places.villagesOf(note.facility)
  const regency = villages[0]?.slice(0, REGENCY_LENGTH) ?? ''
  const wider = (await villagesIn(db, regency)).map(({ code }) => code)
  const compared = likestTo(places, note.facility, chosen)
  const pointsOf = (of: readonly string[]) =>
    months.map((month) => ({ villages: of, indicator, month }))
  const isPart = wider.length > villages.length
  const points = await monthPoints(db, [...pointsOf(villages), ...(isPart ? pointsOf(wider) : [])])
  return {
    today,
    note,
    place,
    profile,
    mayChange: mayWrite(caller) && places.mine.some(({ id }) => id === note.facility),
    mayAdopt: caller.role === 'head',
    mine: places.mine.filter(({ id, kind }) => id !== place.id && kind === place.kind),
    ...(compared === undefined ? {} : { compared }),
    months,
    points: points.slice(0, months.length),
    ...(isPart ? { around: points.slice(months.length) } : {}),
    feedback: await readFeedback(db, note.id),
    adoptions: (await readAdoptions(db, [note.id], today)).map(
      ({ note: _note, facility: _facility, ...adoption }) => adoption,
    ),
  }
}

async function readFeedback(db: Kysely<Tables>, note: string): Promise<PracticePage['feedback']> {
  const rows = await db
    .selectFrom('practice_feedback')
    .leftJoin('facility', 'facility.id', 'practice_feedback.facility')
    .where('note', '=', note)
    .orderBy('said_at', 'desc')
    .orderBy('practice_feedback.id')
    .select(['practice_feedback.id', 'verdict', 'words', 'said_at', 'facility.name'])
    .execute()
  return rows.map(({ said_at: at, name, ...row }) => ({
    ...row,
    from: name ?? '',
    at: at.toISOString(),
  }))
}
