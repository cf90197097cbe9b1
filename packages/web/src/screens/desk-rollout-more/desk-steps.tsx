import { Button } from '@mantine/core'
import { useStore } from '@nanostores/react'
import { IconCalendarCheck } from '@tabler/icons-react'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { monthOf } from '@jejaring/core/calendar/local-date'
import { preparationOf, type DueStep } from '@jejaring/core/rollout/preparation'
import type { Rollout, Site } from '@jejaring/core/rollout/wire'
import { useFormat } from '../../i18n/format.ts'
import { useText } from '../../i18n/use-text.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ErrorLine } from '../../ui/error-line.tsx'
import { PrintButton } from '../../ui/print-button.tsx'
import { Status } from '../../ui/status.tsx'
import type { Say } from '../desk-rollout/use-rollout.ts'
import { moreMessages } from './rollout-more.messages.ts'

type Due = DueStep<Site>
/** More than a screen full waits to be asked for; paper has all. */
const AT_ONCE = 60

/** Month by month what is to be done at which place before it joins. */
export function DeskSteps({ rollout, say }: { readonly rollout: Rollout; readonly say: Say }) {
  const t = useStore(moreMessages)
  const text = useText()
  const format = useFormat()
  const [, navigate] = useLocation()
  const [last, setLast] = useState<Due>()
  const [trouble, setTrouble] = useState<string>()
  const [shown, setShown] = useState(AT_ONCE)
  const { sites, today, maySay, mayPlan } = rollout
  // Who sees what a place has may say so; the steps are for who plans.
  const mayFinish = ({ about, site }: Due): boolean =>
    mayPlan || (maySay && site.standings.some(({ criterion }) => criterion === about))
  const all = preparationOf(sites, today)
  const due = all.slice(0, shown)
  const months = [...new Set(due.map(({ month }) => month))]
  const tell = async ({ site, about }: Due, value: string): Promise<boolean> => {
    const version = sites.find(({ id }) => id === site.id)?.versions[about] ?? 0
    const said = await say({ facility: site.id, about, value, on: today, evidence: '', version })
    setTrouble(said === 'kept' ? undefined : said === 'conflict' ? t.conflict : t.notSaved)
    return said === 'kept'
  }
  const finish = async (step: Due) => {
    if (await tell(step, 'met')) setLast(step)
  }
  const undo = async (step: Due) => {
    if (await tell(step, step.state)) setLast(undefined)
  }
  return (
    <>
      <div className="desk-head">
        <div>
          <h1>{t.stepsTitle}</h1>
          <p>{t.stepsText}</p>
        </div>
        <div className="desk-tools">
          <PrintButton
            onClick={() => {
              setShown(all.length)
              // When everything is there to be printed.
              requestAnimationFrame(() => requestAnimationFrame(() => window.print()))
            }}
          >
            {t.print}
          </PrintButton>
        </div>
      </div>
      {trouble !== undefined && <ErrorLine>{trouble}</ErrorLine>}
      {last !== undefined && (
        <p role="status" className="step-done">
          {t.marked({ what: text(last.label), name: last.site.name })}{' '}
          <Button variant="subtle" size="compact-sm" onClick={() => void undo(last)}>
            {t.dropUndo}
          </Button>
        </p>
      )}
      {all.length === 0 && (
        <EmptyState
          icon={IconCalendarCheck}
          title={t.noSteps}
          text={t.noStepsText}
          action={{ label: t.toPlan, onPress: () => navigate('/desk/rollout') }}
        />
      )}
      {months.map((month) => (
        <section key={month} className="card step-month">
          <h2>
            {format.month(month)}
            {month < monthOf(today) && <Status kind="act">{t.late}</Status>}
            <span className="small mid">
              {t.open(all.filter((step) => step.month === month).length)}
            </span>
          </h2>
          <ul>
            {due
              .filter((step) => step.month === month)
              .map((step) => (
                <li key={`${step.site.id} ${step.about}`}>
                  <span>
                    <b>{step.site.name}</b>
                    <span className="small mid">
                      {text(step.label)}
                      {step.state === 'arranging' && ` (${t.arranging.toLocaleLowerCase('id')})`}
                    </span>
                  </span>
                  {mayFinish(step) && (
                    <Button
                      variant="default"
                      size="compact-md"
                      className="no-print"
                      aria-label={t.doneMark({ what: text(step.label), name: step.site.name })}
                      onClick={() => void finish(step)}
                    >
                      {t.isDone}
                    </Button>
                  )}
                </li>
              ))}
          </ul>
        </section>
      ))}
      {all.length > shown && (
        <Button variant="default" className="no-print" onClick={() => setShown(shown + AT_ONCE)}>
          {t.further(all.length - shown)}
        </Button>
      )}
    </>
  )
}
