import { Button } from '@mantine/core'
import { useStore } from '@nanostores/react'
import { useState } from 'react'
import {
  exampleForecast,
  examplePlans,
  exampleYears,
  type ExamplePlan,
} from '@jejaring/core/rollout/example-plans'
import { siteKinds } from '@jejaring/core/rollout/site'
import type { Rollout } from '@jejaring/core/rollout/wire'
import type { Me } from '@jejaring/core/sync/account'
import { useFormat } from '../../i18n/format.ts'
import { useText } from '../../i18n/use-text.ts'
import { ErrorLine } from '../../ui/error-line.tsx'
import type { SetGoal } from '../desk-rollout/use-rollout.ts'
import { ExampleYears } from './example-years.tsx'
import { moreMessages } from './rollout-more.messages.ts'

interface Props {
  readonly me: Me
  readonly rollout: Rollout
  readonly setGoal: SetGoal
}

/** What five regencies told of their roll-out, what it takes and where it leads. */
export function DeskExamples({ me, rollout, setGoal }: Props) {
  const t = useStore(moreMessages)
  return (
    <>
      <div className="desk-head">
        <div>
          <h1>{t.examplesTitle}</h1>
          <p>{t.examplesText}</p>
        </div>
      </div>
      <div className="examples">
        {examplePlans.map((example) => (
          <Example key={example.id} example={example} me={me} rollout={rollout} setGoal={setGoal} />
        ))}
      </div>
    </>
  )
}

function Example({ example, me, rollout, setGoal }: Props & { readonly example: ExamplePlan }) {
  const t = useStore(moreMessages)
  const say = useText()
  const format = useFormat()
  const [state, setState] = useState<'asked' | 'used' | 'failed'>()
  const { goals, planned, within } = example
  const stated = siteKinds.flatMap((kind) => {
    const goal = goals[kind]
    return goal === undefined ? [] : [{ kind, ...goal }]
  })
  const isOwn = rollout.maySetGoals && me.villages[0]?.code.startsWith(`${within}.`) === true
  const use = async () => {
    setState('asked')
    for (const { kind, sites, year } of stated) {
      const version = rollout.goals[kind]?.version ?? 0
      const said = await setGoal({ kind, sites, year, source: example.source.id, version })
      if (said !== 'kept') {
        setState('failed')
        return
      }
    }
    setState('used')
  }
  return (
    <section className="card example">
      <h2>{example.name}</h2>
      <p>{say(example.statement)}</p>
      {stated.length > 0 && (
        <p>
          <b>
            {stated
              .map(({ kind, sites, year }) =>
                t.goalOf({ sites: format.number(sites), kind: t[kind], year }),
              )
              .join(', ')}
          </b>
        </p>
      )}
      <Outlook example={example} />
      <p className="small mid">{say(example.notSaid)}</p>
      <p className="tiny dim">{say(example.source)}</p>
      {state === 'failed' && <ErrorLine>{t.notSaved}</ErrorLine>}
      {isOwn &&
        (state === 'used' ? (
          <p role="status">{t.used}</p>
        ) : (
          <Button variant="default" disabled={state === 'asked'} onClick={() => void use()}>
            {t.use}
          </Button>
        ))}
      {planned !== undefined && <ExampleYears example={example} />}
    </section>
  )
}

/** Where the first stage leads, and what a year must bring. */
function Outlook({ example }: { readonly example: ExamplePlan }) {
  const t = useStore(moreMessages)
  const format = useFormat()
  const { planned } = example
  if (planned === undefined) return null
  const found = exampleForecast(example)
  const years = exampleYears(example)
  const most = Math.max(0, ...years.slice(1).map((year) => year.most ?? 0))
  return (
    <p>
      {found === undefined
        ? t.noForecast
        : found.left === 0
          ? t.paceDone
          : found.month !== undefined &&
            t.paceMonth({ pace: format.number(found.pace), month: format.month(found.month) })}{' '}
      {(found?.monthsLate ?? 0) > 0 && t.paceLate(found?.monthsLate ?? 0)}{' '}
      {most > 0 && t.needed({ sites: format.number(most) })}
    </p>
  )
}
