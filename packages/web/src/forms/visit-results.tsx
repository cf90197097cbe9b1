import { useStore } from '@nanostores/react'
import type { Service } from '@jejaring/core/catalogue/define'
import type { Outcome } from '@jejaring/core/catalogue/outcome'
import type { JudgedService } from '@jejaring/core/judge/judgement'
import { useText } from '../i18n/use-text.ts'
import { useMe } from '../session/session.ts'
import { Status } from '../ui/status.tsx'
import { StatusMark } from '../ui/status-mark.tsx'
import { formMessages } from './forms.messages.ts'
import { foundOf, referralsOf, type Asked, type Found } from './told.ts'
import './visit-results.css'

/** A class as this user may read it: a kader's words, or the name health workers use. */
function useClassWords(): (found: Found) => string {
  const say = useText()
  const me = useMe()
  return ({ outcome: { label, clinical } }) =>
    say(me?.role === 'kader' ? label : (clinical ?? label))
}

/** The same with its scale, unless it begins with it. */
export function useFoundWords(): (found: Found) => string {
  const say = useText()
  const classWords = useClassWords()
  return (found) => {
    const name = say(found.scale)
    const words = classWords(found)
    return words.toLowerCase().startsWith(name.toLowerCase()) ? words : `${name}: ${words}`
  }
}

interface BadgeProps {
  readonly found: Found
  /** The class alone, where what was judged stands beside it. */
  readonly isBare?: boolean
}

export function OutcomeBadge({ found, isBare = false }: BadgeProps) {
  const words = useFoundWords()
  const bare = useClassWords()
  return <Status kind={found.outcome.status}>{(isBare ? bare : words)(found)}</Status>
}

/** Badges of one service, the graver first. */
export function ServiceResults({
  service,
  judged,
}: {
  readonly service: Service
  readonly judged: JudgedService
}) {
  const found = foundOf(service, judged.outcomes)
  if (found.length === 0) return null
  return (
    <div className="results" aria-live="polite">
      {found.map((one) => (
        <OutcomeBadge key={one.scale.id} found={one} />
      ))}
    </div>
  )
}

/** The catalogue's advice is said to the person; to a health worker it is quoted. */
function useAdvice(): (outcome: Outcome) => string {
  const t = useStore(formMessages)
  const say = useText()
  const me = useMe()
  return ({ advice }) =>
    advice === undefined
      ? ''
      : me?.role === 'kader'
        ? say(advice)
        : t.sayAloud({ advice: say(advice) })
}

interface Props {
  readonly services: ReadonlyMap<string, Service>
  readonly judged: readonly JudgedService[]
}

/** What wins over the badges: every referral, the gravest first, with where to, how soon and why; else the first advice. */
export function WhatToDo({ services, judged }: Props) {
  const words = useFoundWords()
  const advise = useAdvice()
  const asked = referralsOf(services, judged)
  if (asked.length > 0) return <Referrals asked={asked} />
  const found = judged
    .flatMap((one) => {
      const service = services.get(one.service)
      return service === undefined ? [] : foundOf(service, one.outcomes)
    })
    .find(({ outcome: { status, advice } }) => status !== 'ok' && advice !== undefined)
  return found === undefined ? null : (
    <section className="what-to-do what-to-do-watch">
      <p className="what-to-do-head">
        <StatusMark kind="watch" size={20} /> {words(found)}
      </p>
      <p className="small">{advise(found.outcome)}</p>
    </section>
  )
}

function Referrals({ asked }: { readonly asked: readonly Asked[] }) {
  const t = useStore(formMessages)
  const words = useFoundWords()
  const advise = useAdvice()
  const when = useWhen()
  const me = useMe()
  return (
    <section className="what-to-do what-to-do-act" role="status">
      {asked.map((one) => {
        const { to, withinDays } = one.refer
        const sentence = me?.facility?.kind === to ? t.followUpHere : t.referTo
        return (
          <div key={`${one.service.id}.${one.refer.scale}`} className="what-to-do-part">
            <p className="what-to-do-head">
              <StatusMark kind="act" size={20} /> {sentence({ to: t[to], when: when(withinDays) })}
            </p>
            <p className="small">
              {words(one)}. {advise(one.outcome)}
            </p>
            {one.also.map((other) => (
              <p key={other.refer.scale} className="small">
                {words(other)}.{' '}
                {t.referTo({ to: t[other.refer.to], when: when(other.refer.withinDays) })}.
              </p>
            ))}
            <details className="small">
              <summary>{t.seeRule}</summary>
              <p className="mid">{one.service.source}</p>
            </details>
          </div>
        )
      })}
    </section>
  )
}

/** How soon: 0 days is now. */
export function useWhen(): (days: number) => string {
  const t = useStore(formMessages)
  return (days) => {
    if (days === 0) return t.now
    return days === 1 ? t.today : t.withinDays({ days: String(days) })
  }
}
