// `npm run check`: everything that needs no database and no browser, cheapest first.
import { runNode } from './child.mjs'
import { say } from './say.mjs'
import { tool } from './tools.mjs'

const steps = [
  { title: 'format', tool: 'oxfmt', args: ['--check', '.'], hint: ': run `npm run format`' },
  { title: 'lint', tool: 'oxlint', args: ['.'] },
  { title: 'types', tool: 'tsc', args: ['-b'] },
  { title: 'unused', tool: 'knip', args: [] },
  { title: 'unit tests', tool: 'vitest', args: ['run', '--project', 'unit'] },
]

/**
 * Stops at the first step that fails and returns its exit code. `--update` renews what is printed from the code: the
 * catalogue's lock file and `docs/catalogue.md`.
 */
export async function check(node, args) {
  const update = args.includes('--update') ? ['--update'] : []
  const began = Date.now()
  for (const step of steps) {
    const stepBegan = Date.now()
    say(`\n== ${step.title}`)
    const more = step.tool === 'vitest' ? update : []
    const code = await runNode(node, [tool(step.tool), ...step.args, ...more])
    const seconds = ((Date.now() - stepBegan) / 1000).toFixed(1)
    if (code !== 0) {
      say(`== ${step.title}: FAILED after ${seconds} s${step.hint ?? ''}`)
      return code
    }
    say(`== ${step.title}: ok, ${seconds} s`)
  }
  say(`\nAll checks passed in ${((Date.now() - began) / 1000).toFixed(1)} s.`)
  return 0
}
