import { useStore } from '@nanostores/react'
import { rules } from '@jejaring/core/catalogue/rules'
import type { Cadre } from '@jejaring/core/catalogue/define'
import type { ServiceGiven } from '@jejaring/core/journal/entry'
import { servicesById } from '@jejaring/core/judge/history'
import { formMessages } from '../../forms/forms.messages.ts'
import { classesFor, foundOf } from '../../forms/told.ts'
import { OutcomeBadge, useFoundWords } from '../../forms/visit-results.tsx'
import { useText } from '../../i18n/use-text.ts'
import { useMe } from '../../session/session.ts'
import { StatusMark } from '../../ui/status-mark.tsx'
import { useAnswerWords } from '../../ui/use-answer-words.ts'
import { personMessages } from './person.messages.ts'

const services = servicesById(rules)

/** The services of a visit that this worker may know of. */
export const knownTo = (cadre: Cadre, given: readonly ServiceGiven[]): readonly ServiceGiven[] =>
  cadre === 'kader'
    ? given.filter(({ service }) => services.get(service)?.sensitive !== true)
    : given

/** One service of a visit: what was measured, what it meant, where it led. */
export function GivenRow({ given }: { readonly given: ServiceGiven }) {
  const t = useStore(personMessages)
  const words = useStore(formMessages)
  const say = useText()
  const tell = useAnswerWords()
  const tellFound = useFoundWords()
  const me = useMe()
  const service = services.get(given.service)
  if (service === undefined) return <p className="small">{given.service}</p>
  const cadre = me?.cadre ?? 'kader'
  const values = Object.entries(service.observes).flatMap(([field, observation]) => {
    const answer = given.answers[field]
    return answer === undefined || (cadre === 'kader' && observation.sensitive === true)
      ? []
      : [
          `${say(observation.label)}${observation.kind === 'quantity' ? '' : ':'} ${tell(observation, answer)}`,
        ]
  })
  const found = foundOf(service, classesFor(cadre, service, given.outcomes))
  const normal = found.filter(({ outcome }) => outcome.status === 'ok')
  const referred = found.filter(({ outcome }) => outcome.refer !== undefined)
  return (
    <div className="given-row">
      <p className="given-row-title">{say(service.label)}</p>
      {given.notDone !== undefined && (
        <p className="small mid">{t.notGiven({ reason: words[given.notDone.reason] })}</p>
      )}
      {values.length > 0 && <p className="small mid">{values.join(' · ')}</p>}
      <div className="results">
        {found.map((one) =>
          one.outcome.status === 'ok' ? null : <OutcomeBadge key={one.scale.id} found={one} />,
        )}
      </div>
      {normal.length > 0 && (
        <p className="small mid given-row-normal">
          <StatusMark kind="ok" size={12} plain /> {normal.map(tellFound).join(' · ')}
        </p>
      )}
      {referred.map((one) => (
        <p key={one.scale.id} className="small">
          {t.referredBecause({ reason: tellFound(one) })}
        </p>
      ))}
    </div>
  )
}
