import { useStore } from '@nanostores/react'
import { useEffect, useState } from 'react'
import { localDate } from '@jejaring/core/calendar/local-date'
import type { Target, TargetHistory } from '@jejaring/core/sync/targets'
import { useFormat } from '../../i18n/format.ts'
import { request } from '../../session/request.ts'
import { ErrorLine } from '../../ui/error-line.tsx'
import { Sheet } from '../../ui/sheet.tsx'
import { Waiting } from '../../ui/waiting.tsx'
import { targetMessages } from './desk-targets.messages.ts'
import type { Enter } from './use-targets.ts'

interface Props {
  /** Indicator and village. */
  readonly name: string
  /** What holds. */
  readonly target: Target
  readonly mayEnter: boolean
  readonly enter: Enter
  readonly onClose: () => void
}

/** Every number there was, who entered it and when; an earlier one can hold again, or none. */
export function TargetHistorySheet({ name, target, mayEnter, enter, onClose }: Props) {
  const t = useStore(targetMessages)
  const format = useFormat()
  const versions = useHistory(target)
  const [trouble, setTrouble] = useState<string>()
  const { village, indicator, year, version } = target
  const hold = async ({ value, source }: Pick<Target, 'value' | 'source'>) => {
    const wanted = { village, indicator, year, source, version }
    const answer = await enter(value === undefined ? wanted : { ...wanted, value })
    if (answer.kind === 'ok') onClose()
    else setTrouble(answer.kind === 'problem' ? t.conflict : t.notSaved)
  }
  return (
    <Sheet opened title={t.historyOf({ name })} onClose={onClose}>
      {trouble !== undefined && <ErrorLine>{trouble}</ErrorLine>}
      {versions === 'failed' && <ErrorLine>{t.failed}</ErrorLine>}
      {versions === 'waiting' && <Waiting rows={2} />}
      {typeof versions === 'object' && (
        <ol className="target-history">
          {versions.map((one) => (
            <li key={one.version}>
              <div>
                <b>{one.value === undefined ? t.withdrawn : format.number(one.value)}</b>
                <span className="small">{one.value !== undefined && one.source}</span>
                <span className="small mid">
                  {one.by}, {format.shortDay(localDate(one.at.slice(0, 10)))}
                </span>
              </div>
              {one.version === version ? (
                <span className="small mid">{t.holds}</span>
              ) : (
                mayEnter &&
                one.value !== undefined && (
                  <button type="button" className="link-button" onClick={() => void hold(one)}>
                    {t.useAgain}
                  </button>
                )
              )}
            </li>
          ))}
        </ol>
      )}
      {mayEnter && target.value !== undefined && (
        <button
          type="button"
          className="link-button"
          onClick={() => void hold({ source: target.source })}
        >
          {t.takeBack}
        </button>
      )}
    </Sheet>
  )
}

type Versions = 'waiting' | 'failed' | TargetHistory['versions']

function useHistory({ village, indicator, year, version }: Target): Versions {
  const [versions, setVersions] = useState<Versions>('waiting')
  useEffect(() => {
    let isShown = true
    const query = new URLSearchParams({ village, indicator, year: String(year) }).toString()
    void request<TargetHistory>(`/api/targets/history?${query}`).then((answer) => {
      if (isShown) setVersions(answer.kind === 'ok' ? answer.value.versions : 'failed')
    })
    return () => {
      isShown = false
    }
  }, [village, indicator, year, version])
  return versions
}
