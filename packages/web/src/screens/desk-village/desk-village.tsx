import { Button } from '@mantine/core'
import { useStore } from '@nanostores/react'
import { IconLink } from '@tabler/icons-react'
import { useCallback, useEffect, useState } from 'react'
import { Link } from 'wouter'
import { localDate } from '@jejaring/core/calendar/local-date'
import type { VillageLink, VillageLinks } from '@jejaring/core/village-page/village-link'
import { useFormat } from '../../i18n/format.ts'
import { request } from '../../session/request.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ErrorLine } from '../../ui/error-line.tsx'
import { Sheet } from '../../ui/sheet.tsx'
import { Waiting } from '../../ui/waiting.tsx'
import { villageMessages } from '../village/village.messages.ts'
import { deskVillageMessages } from './desk-village.messages.ts'
import { MakeLink } from './make-link.tsx'
import './desk-village.css'

/** The pages of the own areas, and the links that open them to others. */
export default function DeskVillage() {
  const t = useStore(deskVillageMessages)
  const words = useStore(villageMessages)
  const [state, setState] = useState<'waiting' | 'failed' | VillageLinks>('waiting')
  const [isMaking, setMaking] = useState(false)
  const [asked, setAsked] = useState<VillageLink>()
  const [isRevoked, setRevoked] = useState(false)
  const load = useCallback(async () => {
    const answer = await request<VillageLinks>('/api/village-links')
    setState(answer.kind === 'ok' ? answer.value : 'failed')
  }, [])
  useEffect(() => {
    void Promise.resolve().then(load)
  }, [load])
  return (
    <div className="village-links">
      <div className="desk-head">
        <div>
          <h1>{t.title}</h1>
          <p>{t.line}</p>
        </div>
        <div className="desk-tools">
          <Button disabled={typeof state !== 'object'} onClick={() => setMaking(true)}>
            {t.make}
          </Button>
        </div>
      </div>
      <p className="small" role="status">
        {isRevoked && t.revoked}
      </p>
      {state === 'waiting' && <Waiting rows={6} />}
      {state === 'failed' && (
        <ErrorLine action={{ label: t.again, onPress: () => void load() }}>{t.failed}</ErrorLine>
      )}
      {typeof state === 'object' && (
        <>
          <h2>{t.pages}</h2>
          <p className="village-links-pages">
            {state.areas.map(({ code, name, kind }) => (
              <Link key={code} href={`/village?area=${code}`}>
                {words[kind]({ name })}
              </Link>
            ))}
          </p>
          <h2>{t.links}</h2>
          {state.links.length === 0 ? (
            <EmptyState icon={IconLink} title={t.none} text={t.noneText} />
          ) : (
            <ul className="card">
              {state.links.map((link) => (
                <LinkRow
                  key={link.id}
                  link={link}
                  now={state.now}
                  onRevoke={() => setAsked(link)}
                />
              ))}
            </ul>
          )}
          <MakeLink
            areas={state.areas}
            opened={isMaking}
            onClose={() => {
              setMaking(false)
              void load()
            }}
          />
        </>
      )}
      <RevokeLink
        link={asked}
        onClose={() => setAsked(undefined)}
        onRevoked={() => {
          setAsked(undefined)
          setRevoked(true)
          void load()
        }}
      />
    </div>
  )
}

interface RowProps {
  readonly link: VillageLink
  readonly now: number
  readonly onRevoke: () => void
}

function LinkRow({ link, now, onRevoke }: RowProps) {
  const t = useStore(deskVillageMessages)
  const format = useFormat()
  const { revokedAt, openedAt, until } = link
  const isOver = revokedAt !== undefined || until < now
  const day = (at: number) => format.since(at)
  const date = (at: number) => format.fullDay(localDate(new Date(at).toISOString().slice(0, 10)))
  const lasts =
    revokedAt !== undefined
      ? t.revokedAt({ day: day(revokedAt) })
      : isOver
        ? t.ended({ day: date(until) })
        : t.until({ day: date(until) })
  return (
    <li className={isOver ? 'village-link village-link-over' : 'village-link'}>
      <span>
        <b>
          {t[link.title]}, {link.areaName}
        </b>
        <span className="small mid">{t.madeBy({ name: link.madeBy })}</span>
      </span>
      <span className="small">{lasts}</span>
      <span className="small">
        {openedAt === undefined
          ? t.neverOpened
          : `${t.opened({ when: day(openedAt) })}, ${t.times(link.timesOpened)}`}
      </span>
      {!isOver && (
        <button
          type="button"
          className="link-button"
          aria-label={`${t.revoke}: ${t[link.title]}, ${link.areaName}`}
          onClick={onRevoke}
        >
          {t.revoke}
        </button>
      )}
    </li>
  )
}

interface RevokeProps {
  /** None: the sheet is closed. */
  readonly link: VillageLink | undefined
  readonly onClose: () => void
  readonly onRevoked: () => void
}

function RevokeLink({ link, onClose, onRevoked }: RevokeProps) {
  const t = useStore(deskVillageMessages)
  const [state, setState] = useState<'asking' | 'going' | 'failed'>('asking')
  const revoke = async (id: string) => {
    setState('going')
    const answer = await request<object>('/api/village-links/revoke', { body: { id } })
    setState(answer.kind === 'ok' ? 'asking' : 'failed')
    if (answer.kind === 'ok') onRevoked()
  }
  return (
    <Sheet opened={link !== undefined} title={t.revokeTitle} onClose={onClose}>
      <p className="small">{t.revokeText}</p>
      {state === 'failed' && <ErrorLine>{t.notDone}</ErrorLine>}
      <div className="sheet-actions">
        <Button
          variant="default"
          color="act"
          loading={state === 'going'}
          onClick={() => link !== undefined && void revoke(link.id)}
        >
          {t.revokeNow}
        </Button>
        <Button onClick={onClose}>{t.keep}</Button>
      </div>
    </Sheet>
  )
}
