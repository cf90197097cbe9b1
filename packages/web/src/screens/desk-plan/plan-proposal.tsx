import { Button } from '@mantine/core'
import { useStore } from '@nanostores/react'
import { useEffect, useState } from 'react'
import type { Assignment } from '@jejaring/core/rollout/plan'
import { figuresOf } from '@jejaring/core/rollout/plan-figures'
import type { NewYears, Plan } from '@jejaring/core/rollout/wire'
import { useFormat } from '../../i18n/format.ts'
import { ErrorLine } from '../../ui/error-line.tsx'
import { planMessages } from './desk-plan.messages.ts'
import type { Kept } from '../../session/keep.ts'

interface Props {
  readonly plan: Plan
  readonly proposed: Assignment
  readonly setYears: (years: NewYears['years']) => Promise<Kept>
}

/** What the computed plan comes to, how sure it is to be the best, and a button that makes it the plan; to be undone. */
export function PlanProposal({ plan, proposed, setYears }: Props) {
  const t = useStore(planMessages)
  const format = useFormat()
  const [before, setBefore] = useState<NewYears['years']>()
  const [trouble, setTrouble] = useState<string>()
  const { problem, proposal, sites } = plan
  const last = figuresOf(problem, proposed).at(-1)
  const changed = sites.filter(
    ({ id, plannedYear, isProposed }) =>
      problem.sites.some((one) => one.id === id && one.fixed === undefined) &&
      (proposed.get(id) !== plannedYear || (plannedYear !== undefined && isProposed !== true)),
  )
  const tell = async (years: NewYears['years'], undoable: NewYears['years'] | undefined) => {
    const said = await setYears(years)
    setTrouble(said === 'kept' ? undefined : said === 'conflict' ? t.conflict : t.notSaved)
    if (said === 'kept') setBefore(undoable)
  }
  const take = () =>
    tell(
      changed.map(({ id, versions }) => yearOf(id, proposed.get(id), true, versions)),
      changed.map(({ id, plannedYear, isProposed, versions }) => ({
        ...yearOf(id, plannedYear, isProposed === true, versions),
        // One further: taking the proposal is a version too.
        version: (versions['planned-year'] ?? 0) + 1,
      })),
    )
  return (
    <section className="card plan-proposal">
      <h2>{t.proposalTitle}</h2>
      {trouble !== undefined && <ErrorLine>{trouble}</ErrorLine>}
      <p>
        <b>
          {t.proposal({
            sites: format.number(proposed.size),
            year: last?.year ?? '',
            people: format.number(last?.people ?? 0),
          })}
        </b>{' '}
        {proposal.isSearching !== true && proposal.gap === 0
          ? t.best
          : t.gap({ gap: `${format.number(Math.ceil(10_000 * proposal.gap) / 100, 2)} %` })}{' '}
        {(last?.short ?? 0) > 0 && t.shortAll(last?.short ?? 0)}
      </p>
      {proposal.isSearching === true && <Searching />}
      <div className="no-print">
        {before !== undefined ? (
          <p role="status">
            {t.taken}{' '}
            <Button variant="subtle" onClick={() => void tell(before, undefined)}>
              {t.undo}
            </Button>
          </p>
        ) : changed.length === 0 ? (
          <p className="small mid">{t.asProposed}</p>
        ) : (
          <Button onClick={() => void take()}>{t.take(changed.length)}</Button>
        )}
      </div>
    </section>
  )
}

/** Of the minute that a search may take. */
function Searching() {
  const t = useStore(planMessages)
  const [seconds, setSeconds] = useState(0)
  useEffect(() => {
    const timer = window.setInterval(() => setSeconds((before) => before + 1), 1_000)
    return () => window.clearInterval(timer)
  }, [])
  return (
    <div className="plan-search no-print">
      <progress aria-hidden max={60} value={seconds} />
      <p role="status" className="small mid">
        {t.searching}
      </p>
    </div>
  )
}

const yearOf = (
  facility: string,
  year: number | undefined,
  isProposed: boolean,
  versions: Readonly<Record<string, number>>,
): NewYears['years'][number] => ({
  facility,
  isProposed,
  version: versions['planned-year'] ?? 0,
  ...(year === undefined ? {} : { year }),
})
