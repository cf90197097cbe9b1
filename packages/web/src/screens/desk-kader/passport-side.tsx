import { useStore } from '@nanostores/react'
import type { ReactNode } from 'react'
import type { KaderPassport } from '@jejaring/core/kader/wire'
import { useFormat } from '../../i18n/format.ts'
import { kaderMessages } from './desk-kader.messages.ts'

interface Props {
  readonly kader: KaderPassport
  readonly others: readonly KaderPassport[]
  readonly pay: ReactNode
}

/** Practice by month, and how the open tasks lie on the kader of one Posyandu. */
export function PassportSide({ kader, others, pay }: Props) {
  const t = useStore(kaderMessages)
  const format = useFormat()
  const { visitsByMonth, visits } = kader.practice
  const most = Math.max(1, ...visitsByMonth.map((month) => month.visits))
  const colleagues = others.filter(({ posts }) => posts.some(({ id }) => id === kader.posts[0]?.id))
  const mostTasks = Math.max(1, ...colleagues.map(({ openTasks }) => openTasks))
  return (
    <div className="passport-side">
      <section className="card">
        <h2>{t.visitsTitle}</h2>
        <p className="small mid">{t.visitsTotal(visits)}</p>
        <svg className="passport-bars" viewBox="0 0 300 130" role="img" aria-label={t.visitsTitle}>
          {visitsByMonth.map(({ month, visits: count }, n) => {
            const height = (count / most) * 84
            return (
              <g key={month}>
                <rect
                  className={n === visitsByMonth.length - 1 ? 'passport-bar-now' : 'passport-bar'}
                  x={n * 25 + 3}
                  y={106 - height}
                  width={19}
                  height={height}
                  rx={3}
                />
                <text x={n * 25 + 12.5} y={100 - height} textAnchor="middle">
                  {count > 0 ? format.number(count) : ''}
                </text>
                <text className="passport-month" x={n * 25 + 12.5} y={122} textAnchor="middle">
                  {format.shortMonth(month)}
                </text>
              </g>
            )
          })}
        </svg>
      </section>
      {pay}
      <section className="card">
        <h2>{t.loadTitle({ posyandu: kader.posts[0]?.name ?? '' })}</h2>
        <p className="small mid">{t.tasks}</p>
        <ul className="passport-load">
          {colleagues.map(({ id, name, openTasks }) => (
            <li key={id}>
              {id === kader.id ? <b>{name}</b> : <span>{name}</span>}
              <progress max={mostTasks} value={openTasks} aria-hidden />
              <b>{format.number(openTasks)}</b>
            </li>
          ))}
        </ul>
      </section>
    </div>
  )
}
