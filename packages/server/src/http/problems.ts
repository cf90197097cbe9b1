import { answerSpeeds } from '@jejaring/core/problem/answer-speed'
import type { OneProblem, Problems, ProblemSpeeds } from '@jejaring/core/problem/problem-api'
import type { Problem as Held } from '@jejaring/core/problem/problem-now'
import { problemOn } from '@jejaring/core/problem/problem-now'
import { problemReportedSchema, problemStepSchema } from '@jejaring/core/problem/problem-schema'
import { Hono } from 'hono'
import * as v from 'valibot'
import type { Caller } from '../accounts/caller.ts'
import { readFacilities } from '../places/read-facilities.ts'
import { readVillages } from '../places/read-villages.ts'
import { mayReopen } from '../problems/may-reopen.ts'
import { readProblems, seenBy } from '../problems/read-problems.ts'
import { readProblemRecord, writeProblem, type ProblemNote } from '../problems/write-problem.ts'
import { writersOf } from '../problems/writers.ts'
import { todayOf } from '../reports/today.ts'
import type { Deps } from './deps.ts'
import { Problem } from './problem.ts'
import { readBody, readQuery } from './read-query.ts'
import { boards, desks, signedIn, type SignedIn } from './signed-in.ts'

/** A list longer than this is worked off from its top. */
const SHOWN = 200

const village = v.pipe(v.string(), v.regex(/^\d\d\.\d\d\.\d\d\.\d{4}$/))
const id = v.pipe(v.string(), v.uuid())
const listQuery = v.object({ state: v.exactOptional(v.picklist(['open', 'closed']), 'open') })
const problemPath = v.object({ village, id })
/** Who tells of it is known by who is signed in. */
const reportBody = v.object({
  village,
  problem: id,
  id,
  body: v.omit(problemReportedSchema, ['by']),
})
const stepBody = v.object({
  village,
  problem: id,
  id,
  body: problemStepSchema,
  /** Steps the writer has seen. */
  seen: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10_000)),
})

/** `/api/problems`: what holds the work of the villages up, and where on the ladder it stands. */
export function problemRoutes(deps: Deps): Hono<SignedIn> {
  const app = new Hono<SignedIn>()
  const { db } = deps

  app.get('/api/problems', signedIn(deps, boards), async (c) => {
    const caller = c.get('caller')
    const today = todayOf(deps, caller)
    const isOpen = readQuery(c, listQuery).state === 'open'
    const { villages } = caller
    const all = await readProblems(db, caller, { villages, isOpen, today })
    const seen = seenBy(caller, all)
    const open = isOpen ? all : await readProblems(db, caller, { villages, isOpen: true, today })
    return c.json<Problems>({
      ...(await withNames(deps, caller, seen.slice(0, SHOWN))),
      open: open.length,
      more: seen.length > SHOWN,
    })
  })

  app.get('/api/problems/speed', signedIn(deps, boards), async (c) => {
    const caller = c.get('caller')
    const [today, { villages }] = [todayOf(deps, caller), caller]
    const [open, closed] = await Promise.all([
      readProblems(db, caller, { villages, isOpen: true, today }),
      readProblems(db, caller, { villages, isOpen: false, today }),
    ])
    return c.json<ProblemSpeeds>({ speeds: answerSpeeds([...open, ...closed]) })
  })

  app.get('/api/problems/:village/:id', signedIn(deps, boards), async (c) => {
    const of = v.safeParse(problemPath, c.req.param())
    if (!of.success) throw new Problem('not-found')
    return c.json<OneProblem>(await oneOf(deps, c.get('caller'), of.output))
  })

  app.post('/api/problems', signedIn(deps, desks), async (c) => {
    const caller = c.get('caller')
    const { body, ...note } = await readBody(c, reportBody)
    const by = caller.role === 'pustu' ? 'pustu' : 'puskesmas'
    return c.json<OneProblem>(
      await written(deps, caller, { ...note, kind: 'problem-reported', body: { ...body, by } }),
    )
  })

  app.post('/api/problems/steps', signedIn(deps, boards), async (c) => {
    const caller = c.get('caller')
    const { seen, ...note } = await readBody(c, stepBody)
    const { problem: now } = await oneOf(deps, caller, { village: note.village, id: note.problem })
    const steps = now.events.flatMap((event) => (event.kind === 'stepped' ? [event.step.id] : []))
    // A reply that was lost is asked for again: the step is there already.
    if (!steps.includes(note.id)) {
      if (steps.length !== seen) throw new Problem('conflict')
      if (note.body.step === 'reopened' && !mayReopen(caller, now)) throw new Problem('not-allowed')
    }
    return c.json<OneProblem>(await written(deps, caller, { ...note, kind: 'problem-followed-up' }))
  })
  return app
}

async function withNames(deps: Deps, caller: Caller, problems: readonly Held[]) {
  const villages = [...new Set(problems.map((problem) => problem.village))]
  const [names, posts, writers] = await Promise.all([
    readVillages(deps.db, villages),
    readFacilities(deps.db, { villages }),
    writersOf(deps.db, problems, caller),
  ])
  return {
    today: todayOf(deps, caller),
    problems,
    villages: Object.fromEntries(
      names.map(({ code, name, subdistrict }) => [code, { name, subdistrict }]),
    ),
    posyandu: Object.fromEntries(posts.map((post) => [post.id, post.name])),
    writers,
  }
}

/** @throws Problem where the caller sees none */
async function oneOf(
  deps: Deps,
  caller: Caller,
  of: { readonly village: string; readonly id: string },
): Promise<OneProblem> {
  if (!caller.villages.includes(of.village)) throw new Problem('not-allowed')
  const record = await readProblemRecord(deps, caller, { village: of.village, problem: of.id })
  const now = record && problemOn(record, todayOf(deps, caller))
  const [problem] = seenBy(caller, now === undefined ? [] : [now])
  if (problem === undefined) throw new Problem('not-found')
  const { problems: _, ...names } = await withNames(deps, caller, [problem])
  return { ...names, problem }
}

/** @throws Problem with the field that was not taken */
async function written(deps: Deps, caller: Caller, note: ProblemNote): Promise<OneProblem> {
  const { village: where, problem } = note
  if (!caller.villages.includes(where)) throw new Problem('not-allowed')
  const before = await readProblemRecord(deps, caller, { village: where, problem })
  const refusal = await writeProblem(deps, caller, note, before)
  if (refusal !== undefined) {
    // The id is that of something else.
    if (refusal.reason === 'id-taken') throw new Problem('conflict', 'id')
    const type = refusal.reason === 'not-allowed' ? 'not-allowed' : 'bad-request'
    throw new Problem(type, refusal.field)
  }
  return oneOf(deps, caller, { village: where, id: problem })
}
