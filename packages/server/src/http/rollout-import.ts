import { yearOf } from '@jejaring/core/calendar/local-date'
import { siteKinds } from '@jejaring/core/rollout/site'
import {
  isSiteSheetHead,
  readSiteSheet,
  siteSheetHead,
  siteSheetRows,
} from '@jejaring/core/rollout/site-sheet'
import type { SiteImport } from '@jejaring/core/rollout/wire'
import type { Role } from '@jejaring/core/sync/account'
import { Hono } from 'hono'
import * as v from 'valibot'
import { todayOf } from '../reports/today.ts'
import { readRollout } from '../rollout/read-rollout.ts'
import { sayAll, YEARS_AHEAD } from '../rollout/say.ts'
import { readFile } from '../targets/read-file.ts'
import { fileFormats, sheetFile } from '../targets/sheet-file.ts'
import type { Deps } from './deps.ts'
import { Problem } from './problem.ts'
import { readBody, readQuery } from './read-query.ts'
import { desks, signedIn, type SignedIn } from './signed-in.ts'

/** The path whose body is a file; see the limits in `app.ts`. */
export const SITE_IMPORT = '/api/rollout/import'
const readers: readonly Role[] = [...desks, 'dinas']
/** A year is among what a file says. */
const planners: readonly Role[] = ['head', 'dinas']

const kind = v.picklist(siteKinds)
const sheetQuery = v.object({ kind, format: v.exactOptional(v.picklist(fileFormats), 'xlsx') })
const importQuery = v.object({ kind })
const importBody = v.object({
  name: v.exactOptional(v.pipe(v.string(), v.maxLength(200)), ''),
  file: v.pipe(v.string(), v.regex(/^[A-Za-z0-9+/]*={0,2}$/)),
  take: v.exactOptional(v.boolean(), false),
})

/** Readiness and planned years of many places as a file, out and in again. */
export function rolloutImportRoutes(deps: Deps): Hono<SignedIn> {
  const app = new Hono<SignedIn>()
  const { db } = deps

  app.get('/api/rollout/sheet', signedIn(deps, readers), async (c) => {
    const asked = readQuery(c, sheetQuery)
    const caller = c.get('caller')
    const { sites } = await readRollout(db, caller, todayOf(deps, caller))
    const rows = siteSheetRows(sites.filter((site) => site.kind === asked.kind))
    return sheetFile(
      { name: `Kesiapan ${asked.kind}`, head: siteSheetHead(asked.kind), rows },
      { name: `kesiapan-${asked.kind}`, format: asked.format },
    )
  })

  app.post(SITE_IMPORT, signedIn(deps, planners), async (c) => {
    const caller = c.get('caller')
    const { kind: asked } = readQuery(c, importQuery)
    const { name, file, take } = await readBody(c, importBody)
    const today = todayOf(deps, caller)
    const rows = await readFile(Buffer.from(file, 'base64'), isSiteSheetHead)
    if (typeof rows === 'string') return c.json<SiteImport>({ kind: 'unreadable', because: rows })
    const { sites: all } = await readRollout(db, caller, today)
    const sites = all.filter((site) => site.kind === asked)
    const year = yearOf(today)
    const years = { min: year, max: year + YEARS_AHEAD }
    const read = readSiteSheet(rows, { kind: asked, sites, years })
    if (read === undefined) return c.json<SiteImport>({ kind: 'unreadable', because: 'no-head' })
    if (take) {
      const versions = new Map(sites.map((site) => [site.id, site.versions]))
      const said = await sayAll(
        db,
        read.changes.map(({ facility, about, value }) => ({
          facility,
          about,
          value,
          on: today,
          evidence: name,
          version: versions.get(facility)?.[about] ?? 0,
        })),
        { account: caller.id, at: deps.clock() },
      )
      if (said === 'conflict') throw new Problem('conflict')
    }
    return c.json<SiteImport>({ kind: 'read', taken: take, ...read })
  })
  return app
}
