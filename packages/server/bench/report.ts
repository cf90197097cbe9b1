import { cpus, loadavg, release, totalmem, type } from 'node:os'
import type { Result } from './result.ts'
import type { Stage } from './stage.ts'

/** `docs/benchmarks.md`. */
export function report(
  results: readonly Result[],
  about: {
    readonly stage: Pick<Stage, 'today' | 'seedSeconds'>
    readonly facts: readonly string[]
  },
): string {
  const [processor] = cpus()
  return `# Benchmarks

Written by \`npm run bench\` for the machine it ran on: the real server over real HTTP on the loopback interface, its database and the
load on the same processors, with the invented people of the demo. "Database alone" is what the same PostgreSQL does with
the same rows when it has nothing else to do. Compare ratios; another machine has other figures.

- ${about.stage.today}; ${processor?.model.trim() ?? 'unknown processor'}, ${cpus().length} cores, ${(totalmem() / 2 ** 30).toFixed(0)} GiB, ${type()} ${release()}; load average of the machine at the start ${loadavg()[0]?.toFixed(1) ?? '?'}
- ${about.facts.join('\n- ')}

| | must | stretch | measured | database alone | what limits it |
|---|---|---|---|---|---|
${results.map(row).join('\n')}
`
}

const row = ({ what, must = '', stretch = '', measured, raw = '', limit }: Result): string =>
  `| ${[what, must, stretch, measured, raw, limit].join(' | ')} |`
