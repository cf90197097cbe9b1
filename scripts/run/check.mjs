// `npm run check`: everything that needs no database and no browser, cheapest first.
import { availableParallelism } from 'node:os'
import process from 'node:process'
import { runNode } from './child.mjs'
import { say } from './say.mjs'
import { compiled, tool } from './tools.mjs'

const steps = [
  { title: 'format', tool: 'oxfmt', args: ['--check', '.'], hint: ': run `npm run format`' },
  { title: 'types', tool: 'tsc', args: ['-b'] },
  { title: 'lint', tool: 'oxlint', args: ['.'] },
  { title: 'unused', tool: 'knip', args: ['--no-progress'] },
  { title: 'unit tests', tool: 'vitest', args: ['run', '--project', 'unit'] },
]

/** Steps at once: each is idle for a while, or works on one core only. */
const AT_ONCE = Math.min(2, availableParallelism())

/**
 * Shows the steps in their order and returns the exit code of the first that failed. `--update` renews what is printed
 * from the code: the lock file of the catalogue and its two documents. `--static` leaves out the unit tests, for where
 * `npm test` follows.
 */
export async function check(node, args) {
  const update = args.includes('--update') ? ['--update'] : []
  const chosen = args.includes('--static') ? steps.filter(({ tool: by }) => by !== 'vitest') : steps
  const began = performance.now()
  let failed
  for (const { title, hint, done } of startAll(chosen, node, update)) {
    const { code, output, seconds } = await done
    if (code !== 0 || title === 'unit tests') process.stdout.write(output)
    say(
      `== ${title}: ${code === 0 ? 'ok' : 'FAILED'}, ${seconds} s${code === 0 ? '' : (hint ?? '')}`,
    )
    if (code > 128) return code
    if (code !== 0) failed ??= { title, code }
  }
  const seconds = secondsSince(began)
  if (failed === undefined) say(`\nAll checks passed in ${seconds} s.`)
  else say(`\nChecks failed after ${seconds} s, first: ${failed.title}.`)
  return failed?.code ?? 0
}

/** Every step with the promise of its end; each lane takes the next step that nobody has taken. */
function startAll(chosen, node, update) {
  const begun = chosen.map((step) => {
    let settle
    const done = new Promise((resolve) => {
      settle = resolve
    })
    return { ...step, done, settle }
  })
  const waiting = [...begun]
  const lane = async () => {
    for (let step = waiting.shift(); step !== undefined; step = waiting.shift()) {
      const more = step.tool === 'vitest' ? update : []
      step.settle(run(node, [tool(step.tool), ...step.args, ...more]))
      await step.done.catch(() => undefined)
    }
  }
  for (let n = 0; n < AT_ONCE; n += 1) void lane()
  return begun
}

/** Two steps that write at the same time cannot be read: each is shown when it has ended. */
async function run(node, args) {
  const began = performance.now()
  let output = ''
  const hear = (text) => {
    output += text
  }
  const color = process.stdout.isTTY ? { FORCE_COLOR: '1' } : {}
  const code = await runNode(node, args, { env: { ...compiled, ...color }, hear })
  return { code, output, seconds: secondsSince(began) }
}

const secondsSince = (began) => ((performance.now() - began) / 1000).toFixed(1)
