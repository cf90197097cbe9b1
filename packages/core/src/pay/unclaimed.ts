import { allSources } from './activity.ts'
import type { Claim } from './claim.ts'
import type { LedgerLine } from './ledger.ts'
import { priced, type PricedLine, type Rate } from './rate.ts'
import type { Unclaimed } from './wire.ts'

/**
 * What each source would pay now. A line is paid by a source once, and by one source alone: others come on top or not
 * at all, whatever the rates say by now.
 *
 * @param held claims that hold their lines
 */
export function unclaimedOf(
  lines: readonly LedgerLine[],
  rates: readonly Rate[],
  held: readonly Pick<Claim, 'source' | 'lines'>[],
): readonly Unclaimed[] {
  const bySource = new Set(
    held.flatMap((one) => one.lines.map(({ key }) => `${one.source} ${key}`)),
  )
  const asPay = new Set(held.flatMap((one) => one.lines.filter(isPay).map(({ key }) => key)))
  return allSources.flatMap((source) => {
    const open = priced(lines, rates, source).filter(
      (line) => !bySource.has(`${source} ${line.key}`) && !(isPay(line) && asPay.has(line.key)),
    )
    return open.length === 0 ? [] : [{ source, lines: open }]
  })
}

const isPay = ({ supplement }: PricedLine): boolean => supplement === undefined
