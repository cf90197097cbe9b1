import { useStore } from '@nanostores/react'
import { IconArrowRight } from '@tabler/icons-react'
import { Link } from 'wouter'
import { catalogue } from '@jejaring/core/catalogue/index'
import type { MonthPoint } from '@jejaring/core/practice/practice-change'
import type { PracticeLine } from '@jejaring/core/practice/wire'
import { useFormat } from '../../i18n/format.ts'
import { useText } from '../../i18n/use-text.ts'
import { Likeness } from './likeness.tsx'
import { practiceMessages } from './desk-practice.messages.ts'

/** A note in short: what stood in the way, how alike its place is, and the numbers then and now. */
export function PracticeLineCard({ line }: { readonly line: PracticeLine }) {
  const t = useStore(practiceMessages)
  const text = useText()
  const format = useFormat()
  const { note, place, before, now, likest } = line
  const indicator = catalogue.indicators.find(({ id }) => id === note.indicator)
  return (
    <li className="card practice-card">
      <Link href={`/desk/practice?id=${note.id}`}>
        <b>{note.title}</b>
        <span className="small mid">
          {place.name}. {t.began({ month: format.month(note.began) })}
        </span>
        <span className="practice-clamp">{note.obstacle}</span>
        <span className="practice-numbers">
          <span className="small mid">{indicator === undefined ? '' : text(indicator.short)}</span>
          <Share point={before} /> <IconArrowRight size={16} stroke={2} aria-hidden />{' '}
          <Share point={now} />
        </span>
        {likest !== undefined && <Likeness match={likest.match} with={likest.place.name} />}
      </Link>
    </li>
  )
}

/** A share with its fraction. */
export function Share({ point }: { readonly point: MonthPoint | undefined }) {
  const format = useFormat()
  if (point === null || point === undefined || point.population === 0) return <span>–</span>
  return (
    <span className="practice-share">
      <b>{format.percentOf(point.served, point.population)}</b>{' '}
      <span className="tiny dim">
        {format.number(point.served)}/{format.number(point.population)}
      </span>
    </span>
  )
}
