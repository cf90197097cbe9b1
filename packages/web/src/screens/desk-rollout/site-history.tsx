import { useStore } from '@nanostores/react'
import { useEffect, useState } from 'react'
import { criteria } from '@jejaring/core/rollout/criteria'
import { aboutStep, steps } from '@jejaring/core/rollout/preparation'
import { criterionStates } from '@jejaring/core/rollout/readiness'
import { stages } from '@jejaring/core/rollout/site'
import { terrains } from '@jejaring/core/rollout/terrain'
import type { Site, Statements } from '@jejaring/core/rollout/wire'
import { useFormat } from '../../i18n/format.ts'
import { useText } from '../../i18n/use-text.ts'
import { request } from '../../session/request.ts'
import { ErrorLine } from '../../ui/error-line.tsx'
import { Waiting } from '../../ui/waiting.tsx'
import { rolloutMessages } from './desk-rollout.messages.ts'

/** Everything that was said of a place, newest first: what, since when, on what evidence, by whom. */
export function SiteHistory({ site }: { readonly site: Site }) {
  const t = useStore(rolloutMessages)
  const say = useText()
  const format = useFormat()
  const said = useStatements(site)
  if (said === undefined) return <Waiting rows={2} />
  if (said === 'failed') return <ErrorLine>{t.failed}</ErrorLine>
  const subjectOf = (about: string): string => {
    if (about === 'stage') return t.stage
    if (about === 'planned-year') return t.planYear
    if (about === 'distance-km') return t.distance
    if (about === 'dropped') return t.dropped
    if (about === 'split-from') return t.splitFrom
    const step = steps.find(({ id }) => aboutStep(id) === about)
    if (step !== undefined) return say(step.label)
    if (about === 'terrain') return t.terrain
    const criterion = criteria[site.kind].find(({ id }) => id === about)
    return criterion === undefined ? about : say(criterion.short)
  }
  const wordOf = (about: string, value: string): string => {
    if (about === 'distance-km')
      return value === '' ? t.taken : format.typed(value.replace('.', ','))
    if (value === 'yes') return t.yes
    const known = [...stages, ...terrains, ...criterionStates].find((one) => one === value)
    return value === '' ? t.taken : known === undefined ? value : t[known]
  }
  return (
    <>
      <h3>{t.history}</h3>
      {said.length === 0 && <p className="small dim">{t.noHistory}</p>}
      <ol className="rollout-history">
        {said.map(({ about, version, value, on, evidence, by }) => (
          <li key={`${about} ${version}`}>
            <b>
              {subjectOf(about)}: {wordOf(about, value)}
            </b>{' '}
            <span className="small mid">
              {t.since({ day: format.shortDay(on) })}, {by}
              {evidence !== '' && `. ${evidence}`}
            </span>
          </li>
        ))}
      </ol>
    </>
  )
}

function useStatements({ id, versions }: Site): Statements['statements'] | 'failed' | undefined {
  const [said, setSaid] = useState<Statements['statements'] | 'failed'>()
  useEffect(() => {
    let isShown = true
    const query = new URLSearchParams({ facility: id }).toString()
    void request<Statements>(`/api/rollout/statements?${query}`).then((answer) => {
      if (isShown) setSaid(answer.kind === 'ok' ? answer.value.statements : 'failed')
    })
    return () => {
      isShown = false
    }
  }, [id, versions])
  return said
}
