import { useStore } from '@nanostores/react'
import { catalogue } from '@jejaring/core/catalogue/index'
import { practiceChange } from '@jejaring/core/practice/practice-change'
import type { PracticePage } from '@jejaring/core/practice/wire'
import { useFormat } from '../../i18n/format.ts'
import { useText } from '../../i18n/use-text.ts'
import { Status } from '../../ui/status.tsx'
import { practiceMessages } from './desk-practice.messages.ts'
import { PracticeChart } from './practice-chart.tsx'
import { Share } from './practice-line-card.tsx'

const marks = { better: 'ok', worse: 'watch', level: 'na' } as const

/** What came of it, from the boards of the months: before, now, and what the surroundings gained meanwhile. */
export function PracticeResult({ page }: { readonly page: PracticePage }) {
  const t = useStore(practiceMessages)
  const text = useText()
  const format = useFormat()
  const { points, around, note } = page
  const indicator = catalogue.indicators.find(({ id }) => id === note.indicator)
  const ends = (all: PracticePage['points']) => ({ before: all[0], now: all.at(-1) })
  const change = practiceChange(ends(points), around && ends(around), indicator?.wanted)
  const signed = (gain: number) => `${gain < 0 ? '−' : '+'}${format.number(Math.abs(gain), 1)}`
  return (
    <>
      <p className="mid">{indicator === undefined ? note.indicator : text(indicator.label)}</p>
      {change === undefined ? (
        <p>{t.noResult}</p>
      ) : (
        <p className="practice-result">
          <Share point={points[0]} />
          <span className="small mid">{format.month(page.months[0] ?? note.began)}</span>
          <Share point={points.at(-1)} />
          <span className="small mid">{format.month(page.months.at(-1) ?? page.today)}</span>
          <b>{t.gained({ points: signed(change.gain) })}</b>
        </p>
      )}
      {change?.movement !== undefined && change.around !== undefined && (
        <p>
          <Status kind={marks[change.movement]}>{t[change.movement]}</Status>{' '}
          <span className="small mid">{t.around({ points: signed(change.around) })}</span>
        </p>
      )}
      <PracticeChart
        page={page}
        label={t.chart({
          indicator: indicator === undefined ? note.indicator : text(indicator.short),
          place: page.place.name,
        })}
      />
      <p className="tiny dim">{t.resultRule}</p>
    </>
  )
}
