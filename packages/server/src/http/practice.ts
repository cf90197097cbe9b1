import { monthOf } from '@jejaring/core/calendar/local-date'
import { budgets, MOST_COST, noteLengths, verdicts } from '@jejaring/core/practice/practice-note'
import type { PracticePage, Practices } from '@jejaring/core/practice/wire'
import { hasPersonNumber } from '@jejaring/core/problem/names-nobody'
import type { Role } from '@jejaring/core/sync/account'
import { Hono } from 'hono'
import * as v from 'valibot'
import type { Caller } from '../accounts/caller.ts'
import { readFacilities } from '../places/read-facilities.ts'
import { readNote } from '../practice/find-notes.ts'
import { keepFeedback, keepNote } from '../practice/keep-practice.ts'
import { isOwn, practiceWriters } from '../practice/practice-places.ts'
import { readPractice } from '../practice/read-practice.ts'
import { readPractices } from '../practice/read-practices.ts'
import { todayOf } from '../reports/today.ts'
import { monthSchema } from './board-question.ts'
import type { Deps } from './deps.ts'
import { Problem } from './problem.ts'
import { readBody, readQuery } from './read-query.ts'
import { desks, signedIn, type SignedIn } from './signed-in.ts'

/** A village head has the page without names, and no second way to its numbers. */
const readers: readonly Role[] = [...desks, 'dinas']

const id = v.pipe(v.string(), v.uuid())
const code = v.pipe(v.string(), v.minLength(1), v.maxLength(60))
const words = (most: number) =>
  v.pipe(
    v.string(),
    v.trim(),
    v.minLength(3),
    v.maxLength(most),
    v.check((text) => !hasPersonNumber(text)),
  )
const whole = (min: number, max: number) =>
  v.pipe(v.number(), v.integer(), v.minValue(min), v.maxValue(max))

const listQuery = v.object({
  q: v.exactOptional(v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(noteLengths.search))),
  indicator: v.exactOptional(code),
})
const oneQuery = v.object({ place: v.exactOptional(code) })
const noteBody = v.object({
  id,
  version: whole(0, 1000),
  facility: code,
  title: words(noteLengths.title),
  obstacle: words(noteLengths.text),
  tried: words(noteLengths.text),
  indicator: code,
  began: monthSchema,
  costRupiah: v.exactOptional(whole(0, MOST_COST)),
  budget: v.exactOptional(v.picklist(budgets)),
  contact: v.pipe(v.string(), v.trim(), v.minLength(3), v.maxLength(noteLengths.contact)),
  isWithdrawn: v.boolean(),
})
const feedbackBody = v.object({
  id,
  note: id,
  verdict: v.picklist(verdicts),
  words: words(noteLengths.words),
})

/** `/api/practice`: what places have learned, for others to compare, visit and adopt. */
export function practiceRoutes(deps: Deps): Hono<SignedIn> {
  const app = new Hono<SignedIn>()
  const { db, clock } = deps

  app.get('/api/practice', signedIn(deps, readers), async (c) => {
    const caller = c.get('caller')
    const { q, indicator } = readQuery(c, listQuery)
    const today = todayOf(deps, caller)
    return c.json<Practices>(await readPractices(deps, caller, { words: q, indicator, today }))
  })

  app.get('/api/practice/:id', signedIn(deps, readers), async (c) => {
    const { place } = readQuery(c, oneQuery)
    const note = c.req.param('id')
    if (!v.is(id, note)) throw new Problem('not-found')
    return c.json<PracticePage>(await pageOf(deps, c.get('caller'), note, place))
  })

  app.put('/api/practice/notes', signedIn(deps, practiceWriters), async (c) => {
    const caller = c.get('caller')
    const note = await readBody(c, noteBody)
    await mustBeOwn(deps, caller, note.facility)
    if (note.began > monthOf(todayOf(deps, caller))) throw new Problem('bad-request', 'began')
    const indicator = deps.catalogue.indicators.find((one) => one.id === note.indicator)
    if (indicator === undefined || indicator.sensitive === true)
      throw new Problem('bad-request', 'indicator')
    const known = await readNote(db, note.id)
    if (known !== undefined) await mustBeOwn(deps, caller, known.facility)
    const kept = await keepNote(db, caller, note, clock())
    if (kept !== 'kept') throw new Problem(kept)
    return c.json<PracticePage>(await pageOf(deps, caller, note.id))
  })

  app.put('/api/practice/feedback', signedIn(deps, readers), async (c) => {
    const caller = c.get('caller')
    const feedback = await readBody(c, feedbackBody)
    // There must be one, and one that this reader sees.
    await pageOf(deps, caller, feedback.note)
    const kept = await keepFeedback(db, caller, feedback, clock())
    if (kept !== 'kept') throw new Problem(kept)
    return c.json<PracticePage>(await pageOf(deps, caller, feedback.note))
  })
  return app
}

/** A note that was withdrawn is there for its own place alone. */
async function pageOf(
  deps: Deps,
  caller: Caller,
  id: string,
  chosen?: string,
): Promise<PracticePage> {
  const note = await readNote(deps.db, id)
  const today = todayOf(deps, caller)
  const page = note && (await readPractice(deps, caller, { note, chosen, today }))
  if (page === undefined || (page.note.isWithdrawn && !page.mayChange))
    throw new Problem('not-found')
  return page
}

async function mustBeOwn({ db }: Deps, caller: Caller, id: string): Promise<void> {
  const [place] = await readFacilities(db, { id })
  if (place === undefined || !isOwn(caller, place)) throw new Problem('not-allowed')
}
