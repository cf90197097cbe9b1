import { useStore } from '@nanostores/react'
import { useEffect, useState } from 'react'
import { localDate } from '@jejaring/core/calendar/local-date'
import type { NewPercent, PercentHistory } from '@jejaring/core/targets/percent-wire'
import { useFormat } from '../../i18n/format.ts'
import { request } from '../../session/request.ts'
import { ErrorLine } from '../../ui/error-line.tsx'
import { Sheet } from '../../ui/sheet.tsx'
import { Waiting } from '../../ui/waiting.tsx'
import { targetMessages } from './desk-targets.messages.ts'

interface Props {
  /** Indicator and place. */
  readonly name: string
  readonly of: Pick<NewPercent, 'place' | 'indicator' | 'year'>
  readonly onClose: () => void
}

/** Every draft and every decree, who wrote it and when. */
export function PercentHistorySheet({ name, of, onClose }: Props) {
  const t = useStore(targetMessages)
  const format = useFormat()
  const [versions, setVersions] = useState<'waiting' | 'failed' | PercentHistory['versions']>(
    'waiting',
  )
  const { place, indicator, year } = of
  useEffect(() => {
    let isShown = true
    const query = new URLSearchParams({ place, indicator, year: String(year) }).toString()
    void request<PercentHistory>(`/api/targets/percent/history?${query}`).then((answer) => {
      if (isShown) setVersions(answer.kind === 'ok' ? answer.value.versions : 'failed')
    })
    return () => {
      isShown = false
    }
  }, [place, indicator, year])
  return (
    <Sheet opened title={t.historyOf({ name })} onClose={onClose}>
      {versions === 'failed' && <ErrorLine>{t.failed}</ErrorLine>}
      {versions === 'waiting' && <Waiting rows={2} />}
      {typeof versions === 'object' && (
        <ol className="target-history">
          {versions.map(({ version, percent, decree, source, by, at }) => (
            <li key={version}>
              <div>
                <b>{percent === undefined ? t.noOwn : `${format.number(percent)}%`}</b>
                <span className="small">
                  {decree === undefined
                    ? t.draft
                    : t.decreeOf({ number: decree.number, day: format.shortDay(decree.on) })}
                  {source !== '' && `, ${source}`}
                </span>
                <span className="small mid">
                  {by}, {format.shortDay(localDate(at.slice(0, 10)))}
                </span>
              </div>
            </li>
          ))}
        </ol>
      )}
    </Sheet>
  )
}
