import { readFile } from 'node:fs/promises'
import type { Writable } from 'node:stream'
import { isLocalDate, type LocalDate } from '@jejaring/core/calendar/local-date'
import { catalogue } from '@jejaring/core/catalogue/index'
import { householdObservations } from '@jejaring/core/catalogue/observations/household'
import { isWrong, validate } from '@jejaring/core/forms/validate'
import { iksOf, type Iks } from '@jejaring/core/household/iks'
import { tick } from '@jejaring/core/journal/clock'
import { emptyHousehold, foldHousehold } from '@jejaring/core/journal/record'
import { historyOf } from '@jejaring/core/judge/history'
import { entrySchema } from '@jejaring/core/sync/wire'
import * as v from 'valibot'
import { readPerson } from './person-file.ts'

/** Answers about the house, and its people as `explain` reads them. */
const householdFile = v.object({
  household: v.object({ answers: v.optional(v.record(v.string(), v.unknown()), {}) }),
  members: v.optional(v.array(v.unknown()), []),
})
const USAGE = 'usage: jejaring household FILE --on YYYY-MM-DD'
const ID = '00000000-0000-7000-8000-000000000000'

/**
 * The family health index of a household in a file, as JSON.
 *
 * @returns the exit code: 2 when the file or a member cannot be read
 */
export async function householdCommand(
  args: readonly string[],
  { output, errors, today }: { output: Writable; errors: Writable; today: LocalDate },
): Promise<number> {
  const at = args.indexOf('--on')
  const on = at === -1 ? today : args[at + 1]
  const [file, ...more] = args.filter((_, i) => at === -1 || (i !== at && i !== at + 1))
  if (!isLocalDate(on) || file === undefined || more.length > 0) {
    errors.write(`${USAGE}\n`)
    return 2
  }
  const found = judgeHousehold(await readFile(file, 'utf8'), on)
  if (typeof found === 'string') {
    errors.write(`${found}\n`)
    return 2
  }
  output.write(`${JSON.stringify(found, undefined, 2)}\n`)
  return 0
}

/** @returns a sentence when the file cannot be read */
export function judgeHousehold(json: string, on: LocalDate): Iks | string {
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), householdFile), json)
  if (!parsed.success) return `${v.getDotPath(parsed.issues[0]) ?? 'file'}: cannot be read`
  const entry = v.safeParse(entrySchema, {
    id: ID,
    village: '00.00.00.0000',
    kind: 'household-observed',
    subject: ID,
    on,
    clock: tick(0, 'file'),
    author: 'file',
    device: 'file',
    catalogue: 1,
    body: parsed.output.household,
  })
  if (!entry.success || entry.output.kind !== 'household-observed') {
    return 'household.answers: cannot be read'
  }
  const wrong = validate(householdObservations, entry.output.body.answers, on).find(isWrong)
  if (wrong !== undefined) return `household.answers.${wrong.field}: ${wrong.problem}`

  const members = []
  for (const [index, member] of parsed.output.members.entries()) {
    const read = readPerson(member, catalogue, on)
    if (typeof read === 'string') return `members.${index}.${read}`
    const history = historyOf(read.record, catalogue, read.facts)
    if (history !== undefined && history.left === undefined) members.push(history)
  }
  return iksOf(foldHousehold(emptyHousehold(ID), entry.output), members, on)
}
