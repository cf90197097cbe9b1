import { Button } from '@mantine/core'
import { useStore } from '@nanostores/react'
import { useState } from 'react'
import type { CommitmentDone } from '@jejaring/core/cross-sector/wire'
import { sectorLabels } from '@jejaring/core/meeting/sector'
import type { VillagePage, VillagePromise } from '@jejaring/core/village-page/village-page'
import { useFormat } from '../../i18n/format.ts'
import { useText } from '../../i18n/use-text.ts'
import { request } from '../../session/request.ts'
import { ErrorLine } from '../../ui/error-line.tsx'
import { StatusMark } from '../../ui/status-mark.tsx'
import { villageMessages } from './village.messages.ts'

interface Props {
  readonly page: VillagePage
  /** Who looks speaks for the area. */
  readonly mayTell: boolean
  readonly onChanged: () => void
}

const kinds = { open: 'open', late: 'act', done: 'ok' } as const
const words = { open: 'promiseOpen', late: 'promiseLate', done: 'promiseDone' } as const

/** What sectors promised the area, with its day; who speaks for the area says what is done. */
export function VillagePromises({ page: { area, promises }, mayTell, onChanged }: Props) {
  const t = useStore(villageMessages)
  const text = useText()
  const format = useFormat()
  if (promises.length === 0) return null
  const isOwn = (promise: VillagePromise) =>
    promise.area === area || promise.area.startsWith(`${area}.`)
  return (
    <section aria-label={t.promises}>
      <h2>{t.promises}</h2>
      <ul className="village-asks">
        {promises.map((promise) => (
          <li key={promise.id} className="card village-ask">
            <div className="village-ask-head">
              <b>{promise.text}</b>
              <span className={`village-state village-state-${kinds[promise.state]}`}>
                <StatusMark kind={kinds[promise.state]} />
                {t[words[promise.state]]}
              </span>
            </div>
            <p className="small mid">
              {t.promised({
                sector: text(sectorLabels[promise.sector]),
                place: promise.areaName,
                day: format.shortDay(promise.due),
              })}
            </p>
            {mayTell && isOwn(promise) && promise.state !== 'done' && (
              <Keep promise={promise} onKept={onChanged} />
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

function Keep({
  promise: { id, version },
  onKept,
}: {
  readonly promise: VillagePromise
  readonly onKept: () => void
}) {
  const t = useStore(villageMessages)
  const [state, setState] = useState<'asking' | 'going' | 'failed' | 'conflict'>('asking')
  const tell = async () => {
    setState('going')
    const body: CommitmentDone = { id, version, note: '' }
    const answer = await request<object>('/api/cross-sector/commitments/done', {
      method: 'PUT',
      body,
    })
    const isLate = answer.kind === 'problem' && answer.problem.type === 'conflict'
    setState(answer.kind === 'ok' ? 'asking' : isLate ? 'conflict' : 'failed')
    if (answer.kind === 'ok' || isLate) onKept()
  }
  return (
    <>
      {state === 'failed' && <ErrorLine>{t.offline}</ErrorLine>}
      {state === 'conflict' && <ErrorLine>{t.conflict}</ErrorLine>}
      <Button
        className="big-button no-print"
        variant="light"
        fullWidth
        loading={state === 'going'}
        onClick={() => void tell()}
      >
        {t.promiseKept}
      </Button>
    </>
  )
}
