import { useStore } from '@nanostores/react'
import { useFormat } from '../i18n/format.ts'
import { partMessages } from './parts.messages.ts'
import './waiting.css'

interface Props {
  /** Grey bars where the rows will stand. */
  readonly rows?: number
  /** Pixels of one row. */
  readonly height?: number
  /** Shown when known: "412 dari 1.800 baris". */
  readonly progress?: { readonly done: number; readonly of: number; readonly what: string }
}

export function Waiting({ rows = 4, height = 56, progress }: Props) {
  const t = useStore(partMessages)
  const format = useFormat()
  return (
    <div className="waiting" role="status" aria-label={t.waiting}>
      {progress !== undefined && (
        <>
          <p className="small mid">
            {t.progress({
              done: format.number(progress.done),
              of: format.number(progress.of),
              what: progress.what,
            })}
          </p>
          <progress className="waiting-progress" value={progress.done} max={progress.of} />
        </>
      )}
      {Array.from({ length: rows }, (_, row) => (
        <div key={row} className="waiting-row" style={{ height: `${height}px` }}>
          <i />
          <i />
        </div>
      ))}
    </div>
  )
}
