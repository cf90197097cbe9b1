import { yearOf, type LocalDate } from '@jejaring/core/calendar/local-date'
import type { Goal } from '@jejaring/core/rollout/forecast'
import type { PlanProblem, PlanSite } from '@jejaring/core/rollout/plan'
import { joinedDays } from '@jejaring/core/rollout/joined-days'
import { noSettings, planYears, type PlanSettings } from '@jejaring/core/rollout/plan-settings'
import { isStaffed, metOf } from '@jejaring/core/rollout/readiness'
import { hasJoined, type SiteKind } from '@jejaring/core/rollout/site'
import type { NewPlan, Site } from '@jejaring/core/rollout/wire'
import type { Kysely } from 'kysely'
import type { Tables } from '../db/tables.ts'

/** The places of a kind that have not joined and may, and what there is for them. */
export function problemOf(
  sites: readonly Site[],
  settings: PlanSettings,
  {
    kind,
    goal,
    today,
  }: { readonly kind: SiteKind; readonly goal: Goal; readonly today: LocalDate },
): PlanProblem {
  const ofKind = sites.filter((site) => site.kind === kind)
  const joined = joinedDays(sites, kind, today).length
  return {
    sites: ofKind
      .filter(({ stage, dropped }) => !hasJoined(stage) && dropped === undefined)
      .map((site) => planSite(site, yearOf(today))),
    joined,
    years: planYears(settings, { goal, joined, today }),
    costs: settings.costs,
    shared: settings.shared,
    percentPer10Km: settings.percentPer10Km,
  }
}

/** A fixed year that has passed without the place having joined fixes nothing any more. */
function planSite(site: Site, thisYear: number): PlanSite {
  const { id, name, people, standings, needs, km, plannedYear, isProposed } = site
  const isFixed = plannedYear !== undefined && isProposed !== true && plannedYear >= thisYear
  return {
    id,
    name,
    // A Puskesmas shares with itself alone.
    puskesmas: site.puskesmas ?? id,
    people,
    met: metOf(standings),
    criteria: standings.length,
    isStaffed: isStaffed(site.kind, standings),
    needs,
    ...(km === undefined ? {} : { km }),
    ...(isFixed ? { fixed: plannedYear } : {}),
  }
}

export async function readSettings(
  db: Kysely<Tables>,
  regency: string,
  kind: SiteKind,
): Promise<{ readonly settings: PlanSettings; readonly version: number }> {
  const row = await db
    .selectFrom('rollout_plan')
    .where('regency', '=', regency)
    .where('kind', '=', kind)
    .orderBy('version', 'desc')
    .limit(1)
    .select(['settings', 'version'])
    .executeTakeFirst()
  return row ?? { settings: noSettings, version: 0 }
}

/** The same again, because the answer was lost, changes nothing. @returns `conflict` when somebody else has set it since */
export async function setSettings(
  db: Kysely<Tables>,
  regency: string,
  plan: NewPlan,
  by: { readonly account: string; readonly at: Date },
): Promise<'said' | 'conflict'> {
  const { kind, settings, version } = plan
  const newest = await readSettings(db, regency, kind)
  const text = JSON.stringify(settings)
  if (newest.version === version + 1 && JSON.stringify(newest.settings) === text) return 'said'
  if (newest.version !== version) return 'conflict'
  // Two at once: the key refuses the second, which may be the same once more.
  const { numInsertedOrUpdatedRows: written } = await db
    .insertInto('rollout_plan')
    .values({
      regency,
      kind,
      version: version + 1,
      settings: text,
      said_by: by.account,
      said_at: by.at,
    })
    .onConflict((same) => same.doNothing())
    .executeTakeFirst()
  return written === 1n ? 'said' : setSettings(db, regency, plan, by)
}
