import { explain as sentenceFor } from '../start/explain.ts'
import { readOptions } from '../start/options.ts'

/** `npm run -s jejaring -- <command>`. Each command loads what it needs when it is called. */
const commands: Readonly<Record<string, (args: readonly string[]) => Promise<number>>> = {
  growth: async () => {
    const { growth } = await import('./growth.ts')
    return growth(process.stdin, process.stdout, process.stderr)
  },
  explain: async (args) => {
    const [{ explainCommand }, { dayIn }] = await Promise.all([
      import('./explain.ts'),
      import('../places/zone.ts'),
    ])
    return explainCommand(args, {
      input: process.stdin,
      output: process.stdout,
      errors: process.stderr,
      today: dayIn(JAKARTA, new Date()),
    })
  },
  household: async (args) => {
    const [{ householdCommand }, { dayIn }] = await Promise.all([
      import('./household.ts'),
      import('../places/zone.ts'),
    ])
    return householdCommand(args, {
      output: process.stdout,
      errors: process.stderr,
      today: dayIn(JAKARTA, new Date()),
    })
  },
  rebuild: async (args) => {
    const { rebuild } = await import('./rebuild.ts')
    return rebuild(args, { output: process.stdout, errors: process.stderr })
  },
  relay: async (args) => {
    const { relay } = await import('./relay.ts')
    return relay(args, { output: process.stdout, errors: process.stderr })
  },
}

/** Where no place is asked about, the day is that of the capital. */
const JAKARTA = '31'

const USAGE = `usage: jejaring <command>

  growth   < children.csv > judged.csv      z-scores and classes of children
  explain  FILE|- --on YYYY-MM-DD           what follows from a person's record
  household FILE --on YYYY-MM-DD            the family health index of a household
  relay    admit --facility ID --name NAME  admit a server in a post; also: list, revoke ID, status
  rebuild  [--village CODE] [--check]       make everything derived from the journals again
`

const [name = '', ...args] = process.argv.slice(2)
const command = commands[name]
if (command === undefined) {
  process.stderr.write(USAGE)
  process.exitCode = name === '' || name === '--help' ? 0 : 2
} else {
  try {
    process.exitCode = await command(args)
  } catch (error) {
    process.stderr.write(`${sentenceFor(error, readOptions([], process.env).dataDir)}\n`)
    process.exitCode = 1
  }
}
