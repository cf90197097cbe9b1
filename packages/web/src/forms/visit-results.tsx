import { useStore } from '@nanostores/react'
import type { Outcome } from '@jejaring/core/catalogue/outcome'
import type { Service } from '@jejaring/core/catalogue/define'
import type { JudgedService } from '@jejaring/core/judge/judgement'
import { outcomeOf } from '@jejaring/core/judge/outcomes'
import { useText } from '../i18n/use-text.ts'
import { useMe } from '../session/session.ts'
import { Status } from '../ui/status.tsx'
import { StatusMark } from '../ui/status-mark.tsx'
import { formMessages } from './forms.messages.ts'
import './visit-results.css'

/** The outcomes of a service in words, the graver first. */
export function outcomesOf(service: Service, judged: JudgedService): readonly Outcome[] {
  const order = { act: 0, watch: 1, ok: 2 }
  return Object.entries(judged.outcomes)
    .flatMap(([scale, outcome]) => outcomeOf(service, scale, outcome) ?? [])
    .toSorted((a, b) => order[a.status] - order[b.status])
}

/** A class as this user may read it: a kader's words, or the name health workers use. */
function useClassWords(): (outcome: Outcome) => string {
  const say = useText()
  const me = useMe()
  return ({ label, clinical }) => say(me?.role === 'kader' ? label : (clinical ?? label))
}

export function OutcomeBadge({ outcome }: { readonly outcome: Outcome }) {
  const words = useClassWords()
  return <Status kind={outcome.status}>{words(outcome)}</Status>
}

/** Badges of one service, and of the gravest what to do. */
export function ServiceResults({
  service,
  judged,
}: {
  readonly service: Service
  readonly judged: JudgedService
}) {
  const outcomes = outcomesOf(service, judged)
  if (outcomes.length === 0) return null
  return (
    <div className="results" aria-live="polite">
      {outcomes.map((outcome) => (
        <OutcomeBadge key={outcome.label.id} outcome={outcome} />
      ))}
    </div>
  )
}

/** One sentence that wins over the badges: where to, how soon, why. */
export function WhatToDo({
  services,
  judged,
}: {
  readonly services: ReadonlyMap<string, Service>
  readonly judged: readonly JudgedService[]
}) {
  const t = useStore(formMessages)
  const say = useText()
  const words = useClassWords()
  const me = useMe()
  // The catalogue's advice is said to the person; to a health worker it is quoted.
  const advise = ({ advice }: Outcome): string =>
    advice === undefined
      ? ''
      : me?.role === 'kader'
        ? say(advice)
        : t.sayAloud({ advice: say(advice) })
  const gravest = gravestOf(judged)
  const notes = judged.flatMap((one) => {
    const service = services.get(one.service)
    return service === undefined ? [] : outcomesOf(service, one)
  })
  if (gravest?.refer === undefined) {
    const found = notes.find(({ status, advice }) => status !== 'ok' && advice !== undefined)
    return found === undefined ? null : (
      <section className="what-to-do what-to-do-watch">
        <p className="what-to-do-head">
          <StatusMark kind="watch" size={20} /> {words(found)}
        </p>
        <p className="small">{advise(found)}</p>
      </section>
    )
  }
  const service = services.get(gravest.service)
  const outcome = service && outcomeOf(service, gravest.refer.scale, gravest.refer.outcome)
  const { to, withinDays } = gravest.refer
  const isHere = me?.facility?.kind === to
  return (
    <section className="what-to-do what-to-do-act" role="status">
      <p className="what-to-do-head">
        <StatusMark kind="act" size={20} />{' '}
        {(isHere ? t.followUpHere : t.referTo)({ to: t[to], when: whenWords(withinDays, t) })}
      </p>
      {outcome !== undefined && (
        <p className="small">
          {words(outcome)}. {advise(outcome)}
        </p>
      )}
      {service !== undefined && (
        <details className="small">
          <summary>{t.seeRule}</summary>
          <p className="mid">{service.source}</p>
        </details>
      )}
    </section>
  )
}

interface When {
  readonly now: string
  readonly today: string
  readonly withinDays: (values: { days: string }) => string
}

function whenWords(days: number, t: When): string {
  if (days === 0) return t.now
  return days === 1 ? t.today : t.withinDays({ days: String(days) })
}

/** The service whose referral is the soonest. */
export function gravestOf(judged: readonly JudgedService[]): JudgedService | undefined {
  return judged
    .filter(({ refer }) => refer !== undefined)
    .toSorted((a, b) => (a.refer?.withinDays ?? 0) - (b.refer?.withinDays ?? 0))[0]
}
