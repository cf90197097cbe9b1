import type { LocalDate } from '@jejaring/core/calendar/local-date'
import type { Problem } from '@jejaring/core/problem/problem-now'
import type { Facility } from '@jejaring/core/sync/places'
import {
  KADER_PER_POSYANDU,
  type PosyanduDay,
  type VillageAsk,
} from '@jejaring/core/village-page/village-page'
import type { Kysely } from 'kysely'
import type { Tables } from '../db/tables.ts'
import { readProblems, seenBy } from '../problems/read-problems.ts'

interface Where {
  readonly villages: readonly string[]
  readonly posyandu: readonly Facility[]
  readonly days: readonly PosyanduDay[]
  readonly today: LocalDate
}

/** What the area is asked to help with: problems that have come up to it, then posts without kader and those not opened. */
export async function readAsks(
  db: Kysely<Tables>,
  { villages, posyandu, days, today }: Where,
): Promise<readonly VillageAsk[]> {
  const [problems, kader] = await Promise.all([
    // As the area itself sees them, whoever looks: the page is the same for all.
    readProblems(db, pageOf(villages), { villages, isOpen: true, today }),
    kaderAt(db, posyandu),
  ])
  const few = posyandu.flatMap(({ id, name, villages: [village = ''] }): readonly VillageAsk[] => {
    const there = kader.get(id) ?? 0
    return there < KADER_PER_POSYANDU ? [{ kind: 'kader', village, post: name, kader: there }] : []
  })
  const shut = days.flatMap(({ village, post, on, state }): readonly VillageAsk[] =>
    state === 'missed' ? [{ kind: 'not-open', village, post, since: on }] : [],
  )
  return [...seenBy({ role: 'village' }, problems).map(askOf), ...few, ...shut]
}

/** Nobody: what may be seen of villages without names. */
const pageOf = (villages: readonly string[]) => ({
  id: 'page',
  name: '',
  role: 'village' as const,
  villages,
  seesNames: false,
  scope: '',
})

function askOf({ id, village, report, level, waitingDays, state, answer, events, owner }: Problem) {
  return {
    kind: 'problem',
    village,
    id,
    what: report.what,
    ...(report.wish === undefined ? {} : { wish: report.wish }),
    level,
    days: waitingDays,
    steps: events.filter((event) => event.kind === 'stepped').length,
    taken: owner !== undefined || state === 'answered',
    ...(state === 'answered' && answer !== undefined ? { until: answer.until } : {}),
  } as const satisfies VillageAsk
}

async function kaderAt(
  db: Kysely<Tables>,
  posyandu: readonly Facility[],
): Promise<ReadonlyMap<string, number>> {
  if (posyandu.length === 0) return new Map()
  const rows = await db
    .selectFrom('account_role')
    .where('role', '=', 'kader')
    .where(
      'facility',
      'in',
      posyandu.map(({ id }) => id),
    )
    .groupBy('facility')
    .select(['facility', (all) => all.fn.countAll<number>().as('kader')])
    .execute()
  return new Map(rows.map(({ facility, kader }) => [facility ?? '', Number(kader)]))
}
