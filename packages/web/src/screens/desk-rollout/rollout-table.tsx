import { useStore } from '@nanostores/react'
import type { LocalDate } from '@jejaring/core/calendar/local-date'
import { criteria } from '@jejaring/core/rollout/criteria'
import { isStaffed, metOf, type Standing } from '@jejaring/core/rollout/readiness'
import { hasJoined, type SiteKind } from '@jejaring/core/rollout/site'
import type { Site } from '@jejaring/core/rollout/wire'
import { useFormat } from '../../i18n/format.ts'
import { useText } from '../../i18n/use-text.ts'
import { NameButton } from '../../ui/name-button.tsx'
import { Status } from '../../ui/status.tsx'
import { StatusMark } from '../../ui/status-mark.tsx'
import { rolloutMessages } from './desk-rollout.messages.ts'

interface Props {
  readonly kind: SiteKind
  /** In the order they are shown. */
  readonly sites: readonly Site[]
  readonly today: LocalDate
  readonly onOpen: (site: Site) => void
}

const marks = { met: 'ok', arranging: 'watch', missing: 'open' } as const

/** One row for each place: what it has, what is being arranged, what is missing. Enter opens it. */
export function RolloutTable({ kind, sites, today, onOpen }: Props) {
  const t = useStore(rolloutMessages)
  const format = useFormat()
  const say = useText()
  const hasPuskesmas = kind !== 'puskesmas'
  // A place has its criteria in this order.
  const words = criteria[kind].map(({ short }) => say(short))
  return (
    <div className="card rollout-table-card">
      <table className="rollout-table">
        <thead>
          <tr>
            <th scope="col">{t[kind]}</th>
            {hasPuskesmas && <th scope="col">{t.puskesmas}</th>}
            {criteria[kind].map(({ id, label }, at) => (
              <th key={id} scope="col" className="rollout-mark" title={say(label)}>
                {words[at]}
              </th>
            ))}
            <th scope="col">{t.ready}</th>
            <th scope="col" className="rollout-planned">
              {t.plan}
            </th>
          </tr>
        </thead>
        <tbody>
          {sites.map((site) => (
            <tr key={site.id} className={isNext(site) ? 'rollout-next' : undefined}>
              <th scope="row">
                <NameButton onClick={() => onOpen(site)}>{site.name}</NameButton>
                <span className="tiny dim">
                  {t.people(site.people)}
                  {site.splitFrom !== undefined && `, ${t.wasSplit({ name: site.splitFrom })}`}
                </span>
              </th>
              {hasPuskesmas && <td className="rollout-above">{site.puskesmas ?? ''}</td>}
              {site.standings.map((standing, at) => (
                <td key={standing.criterion} className="rollout-mark" data-label={words[at]}>
                  <Mark standing={standing} site={site} />
                </td>
              ))}
              <td>
                <span className="rollout-share">
                  <progress max={site.standings.length} value={metOf(site.standings)} aria-hidden />
                  <b>
                    {metOf(site.standings)}/{site.standings.length}
                  </b>
                </span>
              </td>
              <td className="rollout-planned">
                {hasJoined(site.stage) ? (
                  <>
                    <Status kind="ok">{t[site.stage]}</Status>
                    {site.since !== undefined && (
                      <span className="tiny dim"> {format.day(site.since, today)}</span>
                    )}
                  </>
                ) : site.dropped !== undefined ? (
                  <span className="dim">{t.dropped}</span>
                ) : site.plannedYear !== undefined ? (
                  <b>{site.plannedYear}</b>
                ) : isNext(site) ? (
                  <Status kind="ok">{t.proposed}</Status>
                ) : (
                  <span className="dim">{t.unplanned}</span>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** Everything is there, and it has not joined. */
const isNext = ({ kind, stage, standings, dropped }: Site): boolean =>
  !hasJoined(stage) &&
  dropped === undefined &&
  isStaffed(kind, standings) &&
  metOf(standings) === standings.length

function Mark({ standing, site }: { readonly standing: Standing; readonly site: Site }) {
  const t = useStore(rolloutMessages)
  const { criterion, state, isFromRecords, isDisputed } = standing
  const source =
    isDisputed === true ? `, ${t.disputed}` : isFromRecords === true ? `, ${t.fromRecords}` : ''
  return (
    <span className="rollout-state" title={`${t[state]}${source}`}>
      <StatusMark kind={marks[state]} size={16} label={`${t[state]}${source}`} />
      {isDisputed === true && <StatusMark kind="watch" size={8} />}
      {criterion === 'posyandu-ready' && site.posyandu !== undefined && (
        <span className="tiny">
          {site.posyandu.ready}/{site.posyandu.all}
        </span>
      )}
    </span>
  )
}
