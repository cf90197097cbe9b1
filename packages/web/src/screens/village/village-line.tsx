import type { PlainState } from '@jejaring/core/village-page/plain-state'
import type { VillageLine } from '@jejaring/core/village-page/village-page'
import { StatusMark, type StatusKind } from '../../ui/status-mark.tsx'
import type { VillageWords } from './use-village-words.ts'

const kinds: Readonly<Record<PlainState, StatusKind>> = {
  reached: 'ok',
  nearly: 'watch',
  rising: 'watch',
  'needs-help': 'act',
}

interface Props {
  readonly line: VillageLine
  readonly words: VillageWords
}

/** One service: how far it is against the target of today, in a bar and in words. */
export function VillageLineRow({ line, words }: Props) {
  const { count, state, targetToday } = line
  const share = count && count.population > 0 ? (100 * count.served) / count.population : undefined
  const kind = state === undefined ? 'na' : kinds[state]
  const some = words.some(line)
  const official = words.official(line)
  return (
    <li className="village-line">
      <div className="village-line-head">
        <b>{words.label(line)}</b>
        {(state !== undefined || count === undefined) && (
          <span className={`village-state village-state-${kind}`}>
            <StatusMark kind={kind} />
            {words.state(line)}
          </span>
        )}
      </div>
      {share !== undefined && (
        <div className="village-line-bar">
          <svg viewBox="0 0 100 14" preserveAspectRatio="none" aria-hidden>
            <rect className="village-bar-all" y="3" width="100" height="8" />
            <rect className="village-bar-done" y="3" width={Math.min(100, share)} height="8" />
            <rect
              className="village-bar-target"
              x={Math.min(99.2, targetToday)}
              width="0.8"
              height="14"
            />
          </svg>
          <b>{words.percent(line)}</b>
        </div>
      )}
      <p className="small mid">{words.of(line)}</p>
      {some !== undefined && <p className="small dim">{some}</p>}
      {official !== undefined && <p className="small dim">{official}</p>}
    </li>
  )
}
