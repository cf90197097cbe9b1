import { addMonths, monthOf } from '@jejaring/core/calendar/local-date'
import { catalogue } from '@jejaring/core/catalogue/index'
import type { PersonRecord } from '@jejaring/core/journal/record'
import { judge, type JudgeOptions } from '@jejaring/core/judge/judge'
import { periodsOf } from '@jejaring/core/judge/periods'
import { factsOf } from '../../src/places/village-places.ts'
import { quantile } from '../load.ts'
import { whole, type Result } from '../result.ts'
import type { Stage } from '../stage.ts'
import { heavyLives } from './heavy-lives.ts'

const SAMPLE = 4000
const REPEATED = 300

/** Judging alone, in this process, with the periods a village keeps. */
export async function measureJudge({
  own,
  all,
  network,
  today,
}: Stage): Promise<readonly Result[]> {
  const { rows } = await all.pool.query<{ record: PersonRecord }>(
    `select record from person order by md5(id::text) limit ${SAMPLE}`,
  )
  const options: JudgeOptions = {
    catalogue,
    facts: await factsOf(own.db, network.regency),
    periods: periodsOf(
      monthOf(addMonths(today, -12 - Number(today.slice(5, 7)) + 1)),
      monthOf(today),
    ),
  }
  const timesOf = (records: readonly PersonRecord[]) =>
    records.map((record) => {
      const began = performance.now()
      judge(record, options)
      return 1000 * (performance.now() - began)
    })
  const records = rows.map(({ record }) => record)
  timesOf(records)
  const everybody = timesOf(records)
  const mean = everybody.reduce((sum, time) => sum + time, 0) / everybody.length
  return [
    {
      what: 'judge one person of the demo',
      measured: `mean ${whole(mean)} µs, p95 ${whole(quantile(everybody, 0.95))} µs`,
      limit: `pure computation: ${whole(1e6 / mean)} people a second on one core`,
    },
    ...Array.from(heavyLives(today), ([what, record]) => ({
      what: `judge ${what}`,
      must: 'under 1 ms',
      measured: `p50 ${whole(quantile(timesOf(Array.from({ length: REPEATED }, () => record)), 0.5))} µs`,
      limit: `pure computation, ${record.encounters.length} visits`,
    })),
  ]
}
