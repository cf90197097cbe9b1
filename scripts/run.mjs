// The one script behind every `npm run`: plain JavaScript, no dependencies, any Node from 18 on,
// because it is what fetches Node 24 and everything else.
import process from 'node:process'
import { installMissing } from './run/packages.mjs'
import { findNode24 } from './run/node24.mjs'
import { replayLinks } from './run/postgres-links.mjs'
import { runNode } from './run/child.mjs'
import { tool } from './run/tools.mjs'
import { inRoot } from './run/root.mjs'
import { check } from './run/check.mjs'
import { test } from './run/test.mjs'
import { dev } from './run/dev.mjs'
import { Failure, say } from './run/say.mjs'

const source = (path) => inRoot('packages/server', path)

/** Every command: which packages it needs and what it runs. `args` are the words after `--`. */
const commands = {
  start: {
    packages: 'production',
    run: (node, args) => runNode(node, [source('src/start/start.ts'), ...args], { leash: true }),
  },
  jejaring: {
    packages: 'production',
    // File names among the arguments are meant where the user stood when calling npm.
    run: (node, args) =>
      runNode(node, [source('src/commands/jejaring.ts'), ...args], {
        cwd: process.env.INIT_CWD ?? process.cwd(),
      }),
  },
  dev: { packages: 'all', run: dev },
  test: { packages: 'all', run: test },
  check: { packages: 'all', run: check },
  bench: {
    packages: 'all',
    run: (node, args) => runNode(node, [source('bench/bench.ts'), ...args], { leash: true }),
  },
  format: { packages: 'all', run: (node, args) => runNode(node, [tool('oxfmt'), ...args]) },
}

async function main() {
  const [name = 'start', ...args] = process.argv.slice(2)
  const command = commands[name]
  if (command === undefined) {
    throw new Failure(`There is no command "${name}": choose ${Object.keys(commands).join(', ')}.`)
  }
  await installMissing(command.packages)
  replayLinks()
  return await command.run(findNode24(), args)
}

try {
  process.exitCode = await main()
} catch (error) {
  if (!(error instanceof Failure)) throw error
  say(error.message)
  process.exitCode = 1
}
