import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { push, type Arena } from '../arena.ts'
import { databaseSeconds, processorSeconds } from '../cpu.ts'
import { quantile } from '../load.ts'
import { ms, perSecond, whole, type Result } from '../result.ts'
import { batchesOf, newVisits } from '../visits.ts'

const COMMAND = join(import.meta.dirname, '../../src/commands/jejaring.ts')
const MILLION = 1e6

/** `jejaring rebuild` of everybody, alone, and again while visits come in. */
export async function measureRebuild(arena: Arena, people: number): Promise<readonly Result[]> {
  const alone = await rebuild(arena, ['--check'])
  const visits = await batchesOf(newVisits(arena.stage), 2000, 1)
  const waits: number[] = []
  let over = false
  const serve = async () => {
    for (const visit of visits) {
      if (over) return
      const began = performance.now()
      await push(arena, visit)
      waits.push(performance.now() - began)
      await delay(50)
    }
  }
  const serving = serve()
  const busy = await rebuild(arena, [])
  over = true
  await serving
  const minutes = ((MILLION / people) * alone.seconds) / 60
  return [
    {
      what: 'rebuild all derived tables from journals and compare (`rebuild --check`)',
      must: '1 million people in 5 min',
      stretch: '1 min',
      measured: `${perSecond(people, alone.seconds)} people: 1 million in ${minutes.toFixed(1)} min`,
      limit: `a village at a time on each core; ${alone.said}`,
    },
    {
      what: 'the same, written, while visits are saved, 20 /s',
      measured: `${perSecond(people, busy.seconds)} people; saving p50 ${ms(
        quantile(waits, 0.5),
      )}, p95 ${ms(quantile(waits, 0.95))}, longest ${whole(Math.max(...waits))} ms`,
      limit: `who saves in the village being rebuilt waits for it; ${busy.said}`,
    },
  ]
}

async function rebuild({ stage }: Arena, args: readonly string[]) {
  const began = performance.now()
  const database = databaseSeconds(stage.dataDir)
  const child = spawn(process.execPath, [COMMAND, 'rebuild', ...args], {
    env: { ...process.env, DATABASE_URL: stage.url },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let said = ''
  let own = 0
  child.stdout.on('data', (chunk: Buffer) => {
    said += chunk.toString('utf8')
    // What it says last, it says before it ends: the last moment to look.
    own = processorSeconds(child.pid ?? 0) ?? 0
  })
  const [code]: unknown[] = await once(child, 'close')
  if (code !== 0) throw new Error(`rebuild ended with ${String(code)}: ${said}`)
  const spentHere = `processor time ${own.toFixed(1)} s of the command, ${(
    databaseSeconds(stage.dataDir) - database
  ).toFixed(1)} s of the database`
  return { seconds: (performance.now() - began) / 1000, said: `${said.trim()}; ${spentHere}` }
}
