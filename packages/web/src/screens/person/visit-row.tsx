import { useStore } from '@nanostores/react'
import { IconChevronDown } from '@tabler/icons-react'
import { Suspense, useState } from 'react'
import { useLocation } from 'wouter'
import { rules } from '@jejaring/core/catalogue/rules'
import type { Cadre, Setting } from '@jejaring/core/catalogue/define'
import type { ServiceGiven } from '@jejaring/core/journal/entry'
import type { EncounterRecord, EncounterVersion } from '@jejaring/core/journal/record'
import { servicesById } from '@jejaring/core/judge/history'
import { laterPart } from '../../screen.tsx'
import { classesFor, foundOf } from '../../forms/told.ts'
import { useFormat } from '../../i18n/format.ts'
import { useText } from '../../i18n/use-text.ts'
import { useMe } from '../../session/session.ts'
import type { PersonView } from '../../store/use-person.ts'
import { StatusMark } from '../../ui/status-mark.tsx'
import { Tag } from '../../ui/tag.tsx'
import { GivenRow, knownTo } from './given-row.tsx'
import { personMessages } from './person.messages.ts'

const TalksThatDay = laterPart(() => import('./talks-that-day.tsx'))

const services = servicesById(rules)

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
  const given = knownTo(me?.cadre ?? 'kader', version.services)
  const isOurs = encounter.voided === undefined && encounter.from === undefined
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
        <StatusMark kind={gravestStatus(given, me?.cadre ?? 'kader')} size={20} />
        <span className="visit-row-text">
          <span className="visit-row-what">{whatWas(given, say)}</span>
          <span className="small mid">
            {format.shortDay(version.on)} · {placeWords[version.setting]}, {t[version.cadre]}
            {encounter.from !== undefined
              ? `, ${t.elsewhere}`
              : version.reported === true && `, ${t.reported}`}
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
      {isOpen && given.map((one) => <GivenRow key={one.service} given={one} />)}
      {isOpen && version.setting === 'posyandu' && encounter.from === undefined && (
        <Suspense>
          <TalksThatDay view={view} on={version.on} />
        </Suspense>
      )}
      {isOpen && version.author === me?.id && isOurs && (
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
const whatWas = (given: readonly ServiceGiven[], say: ReturnType<typeof useText>): string =>
  given
    .map(({ service: id }) => {
      const service = services.get(id)
      return service === undefined ? id : say(service.label)
    })
    .join(' · ')

/** The gravest class this worker may be told; a visit at which nothing was given has none. */
function gravestStatus(
  given: readonly ServiceGiven[],
  cadre: Cadre,
): 'act' | 'watch' | 'ok' | 'na' {
  if (given.every(({ notDone }) => notDone !== undefined)) return 'na'
  const [gravest = 'ok'] = (['act', 'watch'] as const).filter((status) =>
    given.some(({ service: id, outcomes }) => {
      const service = services.get(id)
      return (
        service !== undefined &&
        foundOf(service, classesFor(cadre, service, outcomes)).some(
          ({ outcome }) => outcome.status === status,
        )
      )
    }),
  )
  return gravest
}
