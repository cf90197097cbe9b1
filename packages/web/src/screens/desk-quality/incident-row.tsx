import { useStore } from '@nanostores/react'
import type { Incident } from '@jejaring/core/quality/quality-api'
import { useFormat } from '../../i18n/format.ts'
import { Status } from '../../ui/status.tsx'
import { Tag } from '../../ui/tag.tsx'
import { qualityMessages } from './desk-quality.messages.ts'

interface Props {
  readonly incident: Incident
  readonly post: string | undefined
  readonly onFollowUp: () => void
}

/** What happened, and what was done about it. */
export function IncidentRow({ incident, post = '', onFollowUp }: Props) {
  const t = useStore(qualityMessages)
  const format = useFormat()
  const { steps, kind, severity, on, what } = incident
  const isClosed = steps.at(-1)?.closes === true
  return (
    <li className="incident">
      <div className="incident-head">
        <b>{what}</b>
        <Status kind={isClosed ? 'ok' : steps.length === 0 ? 'act' : 'watch'}>
          {isClosed ? t.closed : steps.length === 0 ? t.waits : t.followed}
        </Status>
      </div>
      <p className="small mid">
        <Tag>{t[severity]}</Tag> {t[kind]}, {post}, {format.day(on)}
      </p>
      {steps.map(({ done, at }) => (
        <p key={`${at} ${done}`} className="small">
          {format.since(at)}: {done}
        </p>
      ))}
      {!isClosed && (
        <button
          type="button"
          className="link-button"
          aria-label={`${t.followUp}: ${what}`}
          onClick={onFollowUp}
        >
          {t.followUp}
        </button>
      )}
    </li>
  )
}
