import {
  neededOfSkills,
  readSkillSheet,
  skillHeads,
  skillSheetRows,
  skillTemplateHead,
  type SheetKader,
  type SkillImport,
} from '@jejaring/core/kader/skill-sheet'
import type { TrainingList } from '@jejaring/core/kader/wire'
import { isHead } from '@jejaring/core/sheet/sheet-head'
import { Hono } from 'hono'
import * as v from 'valibot'
import type { Caller } from '../accounts/caller.ts'
import { kaderOfVillages, type LearnedKader } from '../kader/kader-of-villages.ts'
import { readTraining, trainingSheet } from '../kader/read-training.ts'
import { takeSkills } from '../kader/take-skills.ts'
import { todayOf } from '../reports/today.ts'
import { readFile } from '../targets/read-file.ts'
import { fileFormats, sheetFile } from '../targets/sheet-file.ts'
import type { Deps } from './deps.ts'
import { Problem } from './problem.ts'
import { readBody, readQuery } from './read-query.ts'
import { desks, signedIn, type SignedIn } from './signed-in.ts'

/** The path whose body is a file; see the limits in `app.ts`. */
export const SKILL_IMPORT = '/api/kader/import'

const fileQuery = v.object({ format: v.exactOptional(v.picklist(fileFormats), 'xlsx') })
const importBody = v.object({
  name: v.exactOptional(v.pipe(v.string(), v.maxLength(300))),
  file: v.pipe(v.string(), v.regex(/^[A-Za-z0-9+/]*={0,2}$/)),
  take: v.exactOptional(v.boolean(), false),
})

/** `/api/kader/training` and the sheets of skills: who needs what next, to go on with elsewhere and to bring back. */
export function kaderFileRoutes(deps: Deps): Hono<SignedIn> {
  const app = new Hono<SignedIn>()
  const { db, clock } = deps

  app.get('/api/kader/training', signedIn(deps, desks), async (c) =>
    c.json<TrainingList>(await trainingOf(deps, c.get('caller'))),
  )

  app.get('/api/kader/training/file', signedIn(deps, desks), async (c) => {
    const { format } = readQuery(c, fileQuery)
    const list = await trainingOf(deps, c.get('caller'))
    return sheetFile(trainingSheet(list), { name: `pelatihan-kader-${list.today}`, format })
  })

  app.get('/api/kader/skills/file', signedIn(deps, desks), async (c) => {
    const { format } = readQuery(c, fileQuery)
    const rows = skillSheetRows((await kaderOf(deps, c.get('caller'))).map(inSheet))
    const sheet = { name: 'Keterampilan kader', head: skillTemplateHead, rows }
    return sheetFile(sheet, { name: 'keterampilan-kader', format })
  })

  app.post(SKILL_IMPORT, signedIn(deps, desks), async (c) => {
    const caller = c.get('caller')
    const { file, take } = await readBody(c, importBody)
    const rows = await readFile(Buffer.from(file, 'base64'), (cells) =>
      isHead(cells, skillHeads, neededOfSkills),
    )
    if (typeof rows === 'string') return c.json<SkillImport>({ kind: 'unreadable', because: rows })
    const kader = await kaderOf(deps, caller)
    const read = readSkillSheet(rows, kader.map(inSheet), todayOf(deps, caller))
    if (typeof read === 'string') return c.json<SkillImport>({ kind: 'unreadable', because: read })
    if (take) {
      const said = { said_by: caller.id, said_at: clock() }
      const taken = await takeSkills(db, kader, read.changes, said)
      if (taken === 'conflict') throw new Problem('conflict')
    }
    return c.json<SkillImport>({ kind: 'read', taken: take, ...read })
  })
  return app
}

const trainingOf = (deps: Deps, caller: Caller): Promise<TrainingList> =>
  readTraining(deps.db, caller.villages, todayOf(deps, caller))

const kaderOf = (deps: Deps, caller: Caller): Promise<readonly LearnedKader[]> =>
  kaderOfVillages(deps.db, caller.villages, todayOf(deps, caller))

const inSheet = ({ id, ids, name, posts, village, skills }: LearnedKader): SheetKader => ({
  id,
  ids,
  name,
  posts: posts.map((post) => post.name),
  village,
  skills,
})
