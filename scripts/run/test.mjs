// `npm test`: the suites one after the other, so that none disturbs another's timing, and one
// line at the end that counts them all.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { runNode } from './child.mjs'
import { Failure, say } from './say.mjs'
import { compiled, tool } from './tools.mjs'

/** Vitest projects by suite; `db*` is one project per PostgreSQL version found. */
const suites = { unit: 'unit', db: 'db*', e2e: 'e2e' }

/** `npm test`, or one suite: `npm test unit`. Further words go to Vitest (a file, `-t name`). */
export async function test(node, args) {
  const [first, ...rest] = args
  const only = first !== undefined && first in suites ? first : undefined
  if (first !== undefined && only === undefined) {
    throw new Failure(`There is no suite "${first}": choose ${Object.keys(suites).join(', ')}.`)
  }
  const folder = mkdtempSync(join(tmpdir(), 'jejaring-test-report-'))
  const total = { passed: 0, failed: 0, skipped: 0 }
  try {
    for (const name of only === undefined ? Object.keys(suites) : [only]) {
      const began = Date.now()
      say(`\n== ${name}`)
      const report = join(folder, `${name}.json`)
      const code = await runVitest(node, suites[name], report, rest)
      const counted = countIn(report)
      // A runner that fails without a failed test broke outside the tests: that counts as one.
      if (code !== 0 && counted.failed === 0) counted.failed = 1
      for (const key of Object.keys(total)) total[key] += counted[key]
      say(`== ${name}: ${line(counted)}, ${((Date.now() - began) / 1000).toFixed(1)} s`)
      if (code > 128) break
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
  process.stdout.write(`\n${line(total)}\n`)
  return total.failed === 0 ? 0 : 1
}

function runVitest(node, project, report, args) {
  return runNode(
    node,
    [
      tool('vitest'),
      'run',
      `--project=${project}`,
      '--passWithNoTests',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
      ...args,
    ],
    { env: compiled },
  )
}

function countIn(report) {
  let result
  try {
    result = JSON.parse(readFileSync(report, 'utf8'))
  } catch {
    // No report: the runner broke before it could write one, which its exit code says.
    return { passed: 0, failed: 0, skipped: 0 }
  }
  const brokenFiles = result.testResults.filter(
    (file) =>
      file.status === 'failed' && file.assertionResults.every((one) => one.status !== 'failed'),
  ).length
  return {
    passed: result.numPassedTests,
    failed: result.numFailedTests + brokenFiles,
    skipped: result.numPendingTests + result.numTodoTests,
  }
}

function line({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`
}
