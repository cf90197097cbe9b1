import { useStore } from '@nanostores/react'
import type { BoardCell } from '@jejaring/core/sync/board'
import { useFormat } from '../../i18n/format.ts'
import { boardMessages } from './desk-board.messages.ts'
import './pws-two.css'

/** One result against both denominators, and by how many people these differ. */
export function PwsTwo({ cell }: { readonly cell: BoardCell }) {
  const t = useStore(boardMessages)
  if (cell.hidden === true || cell.population === 0) return null
  const { official, served, population } = cell
  const apart = official === undefined ? 0 : Math.abs(official.population - population)
  return (
    <section className="card pws-two">
      <h2>{t.chartTwo}</h2>
      {official !== undefined && official.population > 0 && (
        <Share label={t.chartOfficial} served={served} population={official.population} />
      )}
      <Share label={t.chartCounted} served={served} population={population} />
      <p className="tiny dim">{official === undefined ? t.noOfficial : t.chartApart(apart)}</p>
    </section>
  )
}

interface ShareProps {
  readonly label: string
  readonly served: number
  readonly population: number
}

function Share({ label, served, population }: ShareProps) {
  const format = useFormat()
  const percent = Math.floor((100 * served) / population)
  return (
    <div className="pws-share">
      <span className="mid">{label}</span>
      <span>
        <b>{percent}%</b>{' '}
        <span className="dim">
          {format.number(served)}/{format.number(population)}
        </span>
      </span>
      <i style={{ width: `${Math.min(100, percent)}%` }} aria-hidden />
    </div>
  )
}
