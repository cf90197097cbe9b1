import { Button } from '@mantine/core'
import { useStore } from '@nanostores/react'
import { useCallback, useState } from 'react'
import { exampleProblem, type ExamplePlan } from '@jejaring/core/rollout/example-plans'
import { figuresOf } from '@jejaring/core/rollout/plan-figures'
import type { ExampleAnswer } from '@jejaring/core/rollout/wire'
import { useFormat } from '../../i18n/format.ts'
import { request } from '../../session/request.ts'
import { ErrorLine } from '../../ui/error-line.tsx'
import { Waiting } from '../../ui/waiting.tsx'
import { useAgainWhile } from '../desk-plan/use-again.ts'
import { moreMessages } from './rollout-more.messages.ts'

/** The plan of an example, asked for when somebody wants to see it: its places, year by year. */
export function ExampleYears({ example }: { readonly example: ExamplePlan }) {
  const t = useStore(moreMessages)
  const format = useFormat()
  const [answer, setAnswer] = useState<ExampleAnswer | 'asked' | 'failed'>()
  const isSearching = typeof answer === 'object' && answer.proposal.isSearching === true
  const look = useCallback(async () => {
    const found = await request<ExampleAnswer>(`/api/rollout/examples?id=${example.id}`)
    setAnswer(found.kind === 'ok' ? found.value : 'failed')
  }, [example.id])
  useAgainWhile(isSearching, look)
  const ask = async () => {
    setAnswer('asked')
    await look()
  }
  if (answer === undefined) {
    return (
      <Button variant="default" onClick={() => void ask()}>
        {t.show}
      </Button>
    )
  }
  if (answer === 'asked') return <Waiting rows={3} />
  if (answer === 'failed') {
    return <ErrorLine action={{ label: t.again, onPress: () => void ask() }}>{t.failed}</ErrorLine>
  }
  const { places, proposal } = answer
  const years = new Map(Object.entries(proposal.years))
  return (
    <div className="example-years">
      {figuresOf(exampleProblem(example, places), years).map(({ year, added, total }) => (
        <details key={year}>
          <summary>
            {t.yearLine({ year, added: format.number(added), total: format.number(total) })}
          </summary>
          <p className="small mid">
            {places
              .filter(({ code }) => years.get(code) === year)
              .map(({ name }) => name)
              .join(', ')}
          </p>
        </details>
      ))}
      <p className="tiny dim">{t.freeOrder}</p>
    </div>
  )
}
