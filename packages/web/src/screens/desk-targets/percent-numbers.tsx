import { useStore } from '@nanostores/react'
import { useState } from 'react'
import type { Indicator } from '@jejaring/core/catalogue/indicator'
import type { PercentTarget, PercentTargets } from '@jejaring/core/targets/percent-wire'
import { readPercent } from '@jejaring/core/targets/read-percent'
import { useFormat } from '../../i18n/format.ts'
import { useText } from '../../i18n/use-text.ts'
import { useIsNarrow } from '../../ui/use-is-narrow.ts'
import { targetMessages } from './desk-targets.messages.ts'
import type { NumberGrid, Place } from './number-grid.ts'
import { PercentHistorySheet } from './percent-history.tsx'
import { useRowWords } from './row-words.ts'
import { SaidLine, type Said } from './said-line.tsx'
import { TargetList } from './target-list.tsx'
import { TargetTable } from './target-table.tsx'
import type { Say } from './use-percents.ts'

interface Props {
  readonly targets: PercentTargets
  readonly columns: readonly Indicator[]
  readonly say: Say
}

/** Percents by place and indicator. Where a place has none, the one it has from above stands in grey. */
export function PercentNumbers({ targets, columns, say }: Props) {
  const t = useStore(targetMessages)
  const words = useRowWords()
  const text = useText()
  const format = useFormat()
  const isNarrow = useIsNarrow()
  const [looked, setLooked] = useState<Place>()
  const [said, setSaid] = useState<Said>()
  const [isOpen, setOpen] = useState(false)
  const { places, year } = targets
  const of = (all: readonly PercentTarget[], { village, indicator }: Place) =>
    all.find((one) => one.place === village && one.indicator === indicator)
  const percent = (value: number) => format.number(value)
  /** What holds today where the place itself says nothing: of the places above, else the catalogue's. */
  const inherited = ({ village, indicator }: Place): { value: number; from: string } => {
    const above = places.find(({ code }) => code === village)?.above
    const found = above === undefined ? undefined : { village: above, indicator }
    const holding = found === undefined ? undefined : of(targets.holding, found)
    const place = places.find(({ code }) => code === above)
    if (holding?.percent !== undefined && place !== undefined)
      return { value: holding.percent, from: `${place.name}, ${holding.decree?.number ?? ''}` }
    if (found !== undefined && place !== undefined) return inherited(found)
    return { value: columns.find(({ id }) => id === indicator)?.target ?? 0, from: t.standard }
  }
  const nameOf = ({ village, indicator }: Place): string => {
    const column = columns.find(({ id }) => id === indicator)
    return t.cell({
      indicator: column === undefined ? indicator : text(column.short),
      village: places.find(({ code }) => code === village)?.name ?? village,
    })
  }
  const about = (place: Place): string => {
    const newest = of(targets.newest, place)
    const { value, from } = inherited(place)
    const other = t.inherited({ value: percent(value), from })
    if (newest === undefined) return other
    const own = newest.percent === undefined ? t.noOwn : `${percent(newest.percent)}%`
    const by = { own, by: newest.by, when: format.since(Date.parse(newest.at)) }
    const { decree } = newest
    if (decree !== undefined)
      return t.fixed({ own, number: decree.number, day: format.shortDay(decree.on) })
    const holding = of(targets.holding, place)
    const now =
      holding?.percent === undefined
        ? other
        : t.fixed({
            own: `${percent(holding.percent)}%`,
            number: holding.decree?.number ?? '',
            day: holding.decree === undefined ? '' : format.shortDay(holding.decree.on),
          })
    return `${t.draftBy(by)} ${t.untilThen({ now })}`
  }
  const onEnter = async (place: Place, typed: string): Promise<boolean> => {
    const tell = (saying: string, isTrouble: boolean) =>
      setSaid({ words: t.said({ cell: nameOf(place), about: saying }), isTrouble })
    const value = typed === '' ? undefined : readPercent(typed)
    if (typeof value === 'string') {
      tell(value === 'value-unclear' ? t.percentUnclear : words.percents[value], true)
      return false
    }
    const newest = of(targets.newest, place)
    const draft = {
      place: place.village,
      indicator: place.indicator,
      year,
      source: '',
      version: newest?.version ?? 0,
    }
    const answer = await say({ draft: value === undefined ? draft : { ...draft, percent: value } })
    if (answer.kind === 'ok') {
      tell(value === undefined ? t.noOwn : t.drafted({ value: percent(value) }), false)
      return true
    }
    const isConflict = answer.kind === 'problem' && answer.problem.type === 'conflict'
    tell(isConflict ? t.conflict : t.notSaved, true)
    return isConflict
  }
  const grid: NumberGrid = {
    label: t.percentTitle({ year }),
    places,
    columns,
    cellOf: (place) => {
      const newest = of(targets.newest, place)
      return {
        shown: newest?.percent === undefined ? '' : percent(newest.percent),
        hint: percent(inherited(place).value),
        isDraft: newest !== undefined && newest.decree === undefined,
        about: about(place),
      }
    },
    onEnter,
    onLook: setLooked,
  }
  return (
    <>
      {isNarrow ? <TargetList {...grid} /> : <TargetTable {...grid} />}
      <p className="small dim percent-legend">{t.percentLegend}</p>
      <div className="about-target">
        <SaidLine said={said} />
        {looked !== undefined && (
          <p>
            <b>{nameOf(looked)}:</b> <span role="status">{about(looked)}</span>{' '}
            {of(targets.newest, looked) !== undefined && (
              <button type="button" className="link-button" onClick={() => setOpen(true)}>
                {t.history}
              </button>
            )}
          </p>
        )}
      </div>
      {isOpen && looked !== undefined && (
        <PercentHistorySheet
          name={nameOf(looked)}
          of={{ place: looked.village, indicator: looked.indicator, year }}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  )
}
