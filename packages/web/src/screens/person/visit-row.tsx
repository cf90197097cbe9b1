import { useStore } from '@nanostores/react'
import { IconChevronDown } from '@tabler/icons-react'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { catalogue } from '@jejaring/core/catalogue/index'
import type { Setting } from '@jejaring/core/catalogue/define'
import type { ServiceGiven } from '@jejaring/core/journal/entry'
import type { EncounterRecord, EncounterVersion } from '@jejaring/core/journal/record'
import { servicesById } from '@jejaring/core/judge/history'
import { outcomeOf } from '@jejaring/core/judge/outcomes'
import { formMessages } from '../../forms/forms.messages.ts'
import { OutcomeBadge } from '../../forms/visit-results.tsx'
import { useFormat } from '../../i18n/format.ts'
import { useText } from '../../i18n/use-text.ts'
import { useMe } from '../../session/session.ts'
import type { PersonView } from '../../store/use-person.ts'
import { StatusMark } from '../../ui/status-mark.tsx'
import { Tag } from '../../ui/tag.tsx'
import { personMessages } from './person.messages.ts'

const services = servicesById(catalogue)

interface Props {
  readonly view: PersonView
  readonly encounter: EncounterRecord
  readonly version: EncounterVersion
  readonly onWithdraw: () => void
}

/** One visit in a line; what was measured is drawn when somebody opens it. */
export function VisitRow({ view, encounter, version, onWithdraw }: Props) {
  const t = useStore(personMessages)
  const format = useFormat()
  const say = useText()
  const me = useMe()
  const [, navigate] = useLocation()
  const [isOpen, setOpen] = useState(false)
  const isOwn = view.own.some(({ id }) => id === version.entry || id === encounter.voided?.entry)
  const placeWords: Readonly<Record<Setting, string>> = {
    home: t.home,
    posyandu: t.posyandu,
    school: t.school_,
    pustu: t.pustu,
    puskesmas: t.puskesmas,
    hospital: t.hospital,
  }
  return (
    <details
      className={encounter.voided === undefined ? 'visit-row' : 'visit-row visit-row-voided'}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>
        <StatusMark kind={gravestStatus(version)} size={20} />
        <span className="visit-row-text">
          <span className="visit-row-what">{whatWas(version, say)}</span>
          <span className="small mid">
            {format.shortDay(version.on)} · {placeWords[version.setting]}, {t[version.cadre]}
            {version.reported === true && `, ${t.reported}`}
          </span>
          {(isOwn || encounter.voided !== undefined || encounter.versions.length > 1) && (
            <span className="visit-row-tags">
              {isOwn && <Tag tone="teal">{t.notDelivered}</Tag>}
              {encounter.voided !== undefined && <Tag>{t.voided}</Tag>}
              {encounter.versions.length > 1 && <Tag>{t.corrected}</Tag>}
            </span>
          )}
        </span>
        <IconChevronDown className="visit-row-open" size={20} stroke={1.75} aria-hidden />
      </summary>
      {isOpen && version.services.map((given) => <GivenRow key={given.service} given={given} />)}
      {isOpen && me !== undefined && version.author === me.id && encounter.voided === undefined && (
        <div className="visit-row-foot">
          <button
            type="button"
            className="link-button small"
            onClick={() => navigate(`/people/${view.record.id}/visit?correct=${encounter.id}`)}
          >
            {t.correct}
          </button>
          <button type="button" className="link-button small" onClick={onWithdraw}>
            {t.withdraw}
          </button>
        </div>
      )}
    </details>
  )
}

/** The services of a visit in a line. */
const whatWas = (version: EncounterVersion, say: ReturnType<typeof useText>): string =>
  version.services
    .map(({ service: id }) => {
      const service = services.get(id)
      return service === undefined ? id : say(service.label)
    })
    .join(' · ')

/** The gravest class the person was told; a visit at which nothing was given has none. */
function gravestStatus({ services: given }: EncounterVersion): 'act' | 'watch' | 'ok' | 'na' {
  if (given.every(({ notDone }) => notDone !== undefined)) return 'na'
  const found = given.flatMap(({ service: id, outcomes }) => {
    const service = services.get(id)
    return service === undefined
      ? []
      : Object.entries(outcomes).flatMap(([scale, one]) => outcomeOf(service, scale, one) ?? [])
  })
  const statuses = new Set(found.map(({ status }) => status))
  return statuses.has('act') ? 'act' : statuses.has('watch') ? 'watch' : 'ok'
}

function GivenRow({ given }: { readonly given: ServiceGiven }) {
  const t = useStore(personMessages)
  const reasons = useStore(formMessages)
  const say = useText()
  const format = useFormat()
  const service = services.get(given.service)
  if (service === undefined) return <p className="small">{given.service}</p>
  const values = Object.entries(service.observes).flatMap(([field, observation]) => {
    const answer = given.answers[field]
    if (answer === undefined) return []
    if (typeof answer === 'object' && 'notMeasured' in answer)
      return [`${say(observation.label)}: ${reasons[answer.notMeasured]}`]
    if (observation.kind === 'quantity') {
      const readings = typeof answer === 'number' ? [answer] : Array.isArray(answer) ? answer : []
      return [
        `${say(observation.label)} ${readings.map((value) => format.number(value, observation.decimals)).join(', ')}`,
      ]
    }
    if (observation.kind === 'choice') {
      const words = typeof answer === 'string' ? observation.options[answer] : undefined
      return words === undefined ? [] : [`${say(observation.label)}: ${say(words)}`]
    }
    if (observation.kind === 'yesNo')
      return [`${say(observation.label)}: ${answer === true ? reasons.yes : reasons.no}`]
    return [`${say(observation.label)}: ${String(answer)}`]
  })
  return (
    <div className="given-row">
      <p className="given-row-title">{say(service.label)}</p>
      {given.notDone !== undefined && (
        <p className="small mid">{t.notGiven({ reason: reasons[given.notDone.reason] })}</p>
      )}
      {values.length > 0 && <p className="small mid">{values.join(' · ')}</p>}
      <div className="results">
        {Object.entries(given.outcomes).flatMap(([scale, outcome]) => {
          const found = outcomeOf(service, scale, outcome)
          return found === undefined || found.status === 'ok'
            ? []
            : [<OutcomeBadge key={scale} outcome={found} />]
        })}
      </div>
    </div>
  )
}
