/** `npm run bench`: how fast Jejaring is on this machine, printed and written to docs/benchmarks.md. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { checkout } from '../src/start/options.ts'
import { sendersOf } from './arena.ts'
import { clientOf } from './http-client.ts'
import { measureAccept } from './measure/accept.ts'
import { measureBundle } from './measure/bundle.ts'
import { measureColdStart } from './measure/cold-start.ts'
import { measureDesks } from './measure/desks.ts'
import { measureJudge } from './measure/judge.ts'
import { measurePhone } from './measure/phone.ts'
import { measurePlan } from './measure/plan.ts'
import { measureReads } from './measure/reads.ts'
import { measureRebuild } from './measure/rebuild.ts'
import { measureSync } from './measure/sync.ts'
import { report } from './report.ts'
import type { Result } from './result.ts'
import { startServer } from './server-process.ts'
import { setStage, type Stage } from './stage.ts'

const { values } = parseArgs({
  options: {
    people: { type: 'string', default: '20000' },
    /** Only these measurements, comma-separated; then nothing is written. */
    only: { type: 'string' },
    /** Data folder to use again and to keep. */
    data: { type: 'string' },
    /** Folder for CPU profiles of the server, and of the phone while it saves. */
    profile: { type: 'string' },
  },
})
const people = Number(values.people)
const chosen = values.only?.split(',')
const say = (line: string) => process.stderr.write(`${line}\n`)

const stage = await setStage(people, say, values.data)
process.on('SIGINT', () => process.exit(130))
process.on('SIGTERM', () => process.exit(143))
process.on('disconnect', () => process.exit(1))
process.on('exit', stage.remove)
const facts = await factsAbout(stage)
const results: Result[] = []
const measurements = {
  reads: () => withServer(measureReads),
  accept: () => withServer(measureAccept),
  desks: () => withServer(measureDesks),
  sync: () => withServer(measureSync),
  rebuild: () => withServer((arena) => measureRebuild(arena, people)),
  judge: () => measureJudge(stage),
  plan: () => measurePlan(),
  phone: () => measurePhone(stage, values.profile),
  bundle: () => measureBundle(join(stage.dataDir, 'web')),
  start: async () => {
    await stage.stopDatabase()
    return measureColdStart(stage.dataDir)
  },
}
for (const [name, measure] of Object.entries(measurements)) {
  if (chosen !== undefined && !chosen.includes(name)) continue
  say(`Measuring: ${name}`)
  const found = await measure()
  for (const { what, measured, raw, limit } of found) {
    say(`  ${what}: ${measured}${raw === undefined ? '' : `; database alone ${raw}`} (${limit})`)
  }
  results.push(...found)
}
if (chosen === undefined) {
  const file = join(checkout, 'docs/benchmarks.md')
  writeFileSync(file, report(results, { stage, facts }))
  say(`Written: ${file}`)
}
if (chosen?.includes('start') === false) await stage.stopDatabase()
process.exit(0)

async function withServer<Found>(
  measure: (arena: Parameters<typeof measureAccept>[0]) => Promise<Found>,
): Promise<Found> {
  const server = await startServer(stage, { profile: values.profile })
  const client = clientOf(server.port)
  try {
    return await measure({ stage, client, pid: server.pid, senders: await sendersOf(stage) })
  } finally {
    client.close()
    await server.stop()
  }
}

async function factsAbout({ all, seedSeconds }: Stage): Promise<readonly string[]> {
  const { rows } = await all.pool.query<Record<'people' | 'entries' | 'version', string>>(
    `select (select count(*) from person) as people, (select count(*) from entry) as entries,
       current_setting('server_version') as version`,
  )
  const [found] = rows
  const count = (text: string | undefined) => Number(text ?? 0).toLocaleString('en')
  return [
    `Node ${process.versions.node}, PostgreSQL ${found?.version ?? '?'} with fsync on`,
    `${count(found?.people)} people with ${count(found?.entries)} journal entries${
      values.data === undefined ? `, seeded through the journal in ${seedSeconds.toFixed(0)} s` : ''
    }`,
  ]
}
