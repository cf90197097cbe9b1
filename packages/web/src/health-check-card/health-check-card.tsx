import { useStore } from '@nanostores/react'
import type { LocalDate } from '@jejaring/core/calendar/local-date'
import { rules } from '@jejaring/core/catalogue/rules'
import type { CheckDue } from '@jejaring/core/catalogue/packages/health-check'
import { healthChecksOf } from '@jejaring/core/judge/health-checks'
import type { PersonHistory } from '@jejaring/core/judge/history'
import { useFormat } from '../i18n/format.ts'
import { useText } from '../i18n/use-text.ts'
import { ownCatalogue } from '../store/own-catalogue.ts'
import { Section } from '../ui/section.tsx'
import { StatusMark } from '../ui/status-mark.tsx'
import { healthCheckMessages } from './health-check.messages.ts'
import './health-check-card.css'

interface Props {
  readonly history: PersonHistory
  readonly today: LocalDate
  /** Behind a line that says how many parts are done. */
  readonly isFolded?: boolean
}

/** The yearly free health check of this age: which parts are left, which are done and since when. */
export function HealthCheckCard({ history, today, isFolded = false }: Props) {
  return healthChecksOf(ownCatalogue(), history, today).map((check) => (
    <Check key={check.check} check={check} today={today} isFolded={isFolded} />
  ))
}

interface CheckProps extends Omit<Props, 'history'> {
  readonly check: CheckDue
}

function Check({ check: { check, label, parts, completeOn }, today, isFolded }: CheckProps) {
  const t = useStore(healthCheckMessages)
  const say = useText()
  const format = useFormat()
  const left = parts.filter(({ status }) => status === 'left')
  const done = parts.filter(({ status }) => status === 'done')
  const others = parts.filter(({ status }) => status === 'notNeeded')
  const all = rules.healthChecks?.find(({ id }) => id === check)?.parts ?? {}
  return (
    <Section title={t.title} aside={say(label)}>
      <details className="card health-check" open={isFolded !== true}>
        <summary>
          {completeOn === undefined
            ? t.done({
                done: String(done.length),
                of: String(done.length + left.length),
                year: today.slice(0, 4),
              })
            : t.complete({ day: format.shortDay(completeOn) })}
        </summary>
        <ul className="health-check-parts">
          {[...left, ...done].map(({ part, label: name, on }) => (
            <li key={part}>
              <StatusMark kind={on === undefined ? 'open' : 'ok'} size={16} />
              <span className="health-check-part">{say(name)}</span>
              <span className="small mid">
                {on === undefined ? t.left : t.doneOn({ day: format.day(on, today) })}
              </span>
            </li>
          ))}
        </ul>
        {others.length > 0 && (
          <p className="small mid health-check-note">
            {t.notNeeded({
              parts: others
                .map(({ label: part, who }) =>
                  who === undefined ? say(part) : t.partOnly({ part: say(part), who: say(who) }),
                )
                .join('; '),
            })}
          </p>
        )}
        {Object.keys(all).length > parts.length && (
          <p className="small mid health-check-note">{t.healthWorkers}</p>
        )}
      </details>
    </Section>
  )
}
