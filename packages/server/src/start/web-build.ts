import { fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { checkout } from './options.ts'
import { StartProblem } from './start-problem.ts'

/** Builds the screens if their sources changed; in another process, so that both cores work. */
export async function buildWeb(): Promise<void> {
  const child = fork(join(checkout, 'scripts/build-web.mjs'), { stdio: ['ignore', 2, 2, 'ipc'] })
  const [code] = await once(child, 'exit')
  if (code !== 0) throw new StartProblem('The screens could not be built: see the lines above.')
}
