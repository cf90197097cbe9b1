import { useStore } from '@nanostores/react'
import { encountersOf } from '@jejaring/core/journal/arrival'
import { catalogue } from '@jejaring/core/catalogue/index'
import type { NotDone } from '@jejaring/core/catalogue/observation'
import type { EncounterVersion } from '@jejaring/core/journal/record'
import type { ServiceGiven } from '@jejaring/core/journal/entry'
import type { PersonPage } from '@jejaring/core/sync/people'
import { foundOf } from '../../forms/told.ts'
import { OutcomeBadge, useFoundWords, useWhen } from '../../forms/visit-results.tsx'
import { useFormat } from '../../i18n/format.ts'
import { useText } from '../../i18n/use-text.ts'
import { answerMessages } from '../../ui/answer.messages.ts'
import { Section } from '../../ui/section.tsx'
import { StatusMark } from '../../ui/status-mark.tsx'
import { Tag } from '../../ui/tag.tsx'
import { useAnswerWords } from '../../ui/use-answer-words.ts'
import { personMessages } from './desk-person.messages.ts'

/** Every visit, newest first: who, where, what was measured and what it meant. */
export function PersonHistory({ page }: { readonly page: PersonPage }) {
  const t = useStore(personMessages)
  const format = useFormat()
  const visits = encountersOf(page.record)
    .flatMap(({ id, from, versions, voided }) => {
      const version = versions[0]
      return version === undefined
        ? []
        : [{ id, from, version, isCorrected: versions.length > 1, withdrawn: voided?.reason }]
    })
    .toSorted((a, b) => (a.version.on < b.version.on ? 1 : -1))
  return (
    <Section title={t.history} count={visits.length}>
      {visits.length === 0 && <p className="dim">{t.noHistory}</p>}
      <ol className="visits">
        {visits.map(({ id, from, version, isCorrected, withdrawn }) => (
          <li key={id} className="visit card">
            <div className="visit-head">
              <b>{format.shortDay(version.on)}</b>
              <span className="small dim">
                {t.by({
                  where: t[version.setting],
                  who: page.authors[version.author] ?? '–',
                })}
              </span>
              {from !== undefined && <Tag>{t.elsewhere}</Tag>}
              {from === undefined && version.reported === true && <Tag>{t.reported}</Tag>}
              {isCorrected && <Tag>{t.corrected}</Tag>}
            </div>
            {withdrawn === undefined ? (
              <VisitServices page={page} encounter={id} version={version} />
            ) : (
              <p className="small dim">{t.voided({ reason: withdrawn })}</p>
            )}
          </li>
        ))}
      </ol>
    </Section>
  )
}

interface VisitProps {
  readonly page: PersonPage
  readonly encounter: string
  readonly version: EncounterVersion
}

function VisitServices({ page, encounter, version }: VisitProps) {
  return (
    <>
      {version.services.map((given) => (
        <GivenService
          key={given.service}
          given={given}
          classes={
            page.judgement.services.find(
              (judged) => judged.encounter === encounter && judged.service === given.service,
            )?.outcomes ?? given.outcomes
          }
        />
      ))}
      {version.note !== undefined && <p className="small mid">{version.note}</p>}
    </>
  )
}

interface GivenProps {
  readonly given: ServiceGiven
  readonly classes: Readonly<Record<string, string>>
}

/** One service: its values, then the classes as health workers name them. */
function GivenService({ given, classes }: GivenProps) {
  const a = useStore(answerMessages)
  const text = useText()
  const words = useAnswerWords()
  const tellFound = useFoundWords()
  const when = useWhen()
  const t = useStore(personMessages)
  const places = { pustu: t.toPustu, puskesmas: t.toPuskesmas, hospital: t.toHospital }
  const service = catalogue.services.find(({ id }) => id === given.service)
  if (service === undefined) return <p className="small">{given.service}</p>
  const reasons: Record<NotDone, string> = {
    refused: a.refused,
    unwell: a.unwell,
    'no-supplies': a.noSupplies,
    absent: a.absent,
    contraindicated: a.contraindicated,
  }
  const values = Object.entries(given.answers).flatMap(([name, answer]) => {
    const observation = service.observes[name]
    return observation === undefined
      ? []
      : [
          `${text(observation.label)}${observation.kind === 'quantity' ? '' : ':'} ${words(observation, answer)}`,
        ]
  })
  const found = foundOf(service, classes)
  const refer = found.flatMap((one) =>
    one.outcome.refer === undefined ? [] : [{ ...one, ...one.outcome.refer }],
  )
  const notable = found.filter(({ outcome }) => outcome.status !== 'ok')
  const normal = found.filter(({ outcome }) => outcome.status === 'ok')
  return (
    <div className="visit-service">
      <div>
        <span className="visit-service-name">{text(service.label)}</span>
        <span className="small mid">
          {given.notDone === undefined
            ? values.join(' · ')
            : a.notDone({ reason: reasons[given.notDone.reason] })}
        </span>
      </div>
      {found.length > 0 && (
        <div className="visit-outcomes">
          {notable.map((one) => (
            <OutcomeBadge key={one.scale.id} found={one} />
          ))}
          {normal.length > 0 && (
            <span className="visit-normal">
              <StatusMark kind="ok" size={12} plain />
              {normal.map(tellFound).join(' · ')}
            </span>
          )}
        </div>
      )}
      {refer.map((one) => (
        <p key={one.scale.id} className="small">
          {t.referredBecause({
            to: places[one.to],
            when: when(one.withinDays),
            reason: tellFound(one),
          })}
        </p>
      ))}
    </div>
  )
}
