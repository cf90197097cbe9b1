import { useStore } from '@nanostores/react'
import { useState } from 'react'
import type { Indicator } from '@jejaring/core/catalogue/indicator'
import type { Targets } from '@jejaring/core/sync/targets'
import { readNumber } from '@jejaring/core/targets/read-number'
import { readSetting, writeSetting } from '../../i18n/device-setting.ts'
import { useFormat } from '../../i18n/format.ts'
import { useText } from '../../i18n/use-text.ts'
import { AboutTarget } from './about-target.tsx'
import { useIsNarrow } from '../../ui/use-is-narrow.ts'
import { targetMessages } from './desk-targets.messages.ts'
import type { NumberGrid, Place } from './number-grid.ts'
import { useRowWords } from './row-words.ts'
import type { Said } from './said-line.tsx'
import { TargetList } from './target-list.tsx'
import { TargetTable } from './target-table.tsx'
import type { Enter } from './use-targets.ts'

const SOURCE = 'target-source'

interface Props {
  readonly targets: Targets
  readonly columns: readonly Indicator[]
  readonly enter: Enter
}

/** The official numbers of people, by village and indicator of a year. */
export function OfficialNumbers({ targets, columns, enter }: Props) {
  const t = useStore(targetMessages)
  const words = useRowWords()
  const text = useText()
  const format = useFormat()
  const isNarrow = useIsNarrow()
  const [source, setSource] = useState(readSetting(SOURCE) ?? '')
  const hasSource = source.trim() !== ''
  const [looked, setLooked] = useState<Place>()
  const [said, setSaid] = useState<Said>()
  const find = ({ village, indicator }: Place) =>
    targets.targets.find((one) => one.village === village && one.indicator === indicator)
  const nameOf = ({ village, indicator }: Place): string => {
    const column = columns.find(({ id }) => id === indicator)
    return t.cell({
      indicator: column === undefined ? indicator : text(column.short),
      village: targets.villages.find(({ code }) => code === village)?.name ?? village,
    })
  }
  const onEnter = async (place: Place, typed: string): Promise<boolean> => {
    // By name: after Enter the next one is looked at.
    const say = (about: string, isTrouble: boolean) =>
      setSaid({ words: t.said({ cell: nameOf(place), about }), isTrouble })
    const trouble = (about: string) => say(about, true)
    const value = typed === '' ? undefined : readNumber(typed)
    if (typeof value === 'string') trouble(words.rows[value])
    else {
      const { year } = targets
      const version = find(place)?.version ?? 0
      const wanted = { ...place, year, source: source.trim(), version }
      const answer = await enter(value === undefined ? wanted : { ...wanted, value })
      if (answer.kind === 'ok') {
        const shown = value === undefined ? t.withdrawn : format.number(value)
        say(t.saved({ value: shown }), false)
        return true
      }
      const isConflict = answer.kind === 'problem' && answer.problem.type === 'conflict'
      trouble(isConflict ? t.conflict : t.notSaved)
      return isConflict
    }
    return false
  }
  const isEmpty = targets.targets.every(({ value }) => value === undefined)
  const grid: NumberGrid = {
    label: t.title({ year: targets.year }),
    places: targets.villages.map((village) => ({
      ...village,
      mayEnter: targets.mayEnter && hasSource,
    })),
    columns,
    cellOf: (place) => {
      const { value, source: said = '' } = find(place) ?? {}
      return {
        shown: value === undefined ? '' : String(value),
        about: value === undefined ? '' : said,
      }
    },
    sumOf: (indicator) => {
      const values = targets.villages.map(({ code }) => find({ village: code, indicator })?.value)
      const known = values.filter((value) => value !== undefined)
      return known.length < values.length || known.length === 0
        ? '–'
        : format.number(known.reduce((sum, value) => sum + value, 0))
    },
    onEnter,
    onLook: setLooked,
  }
  return (
    <>
      {isEmpty && (
        <p className="targets-empty">
          <b>{t.emptyTitle({ year: targets.year })}.</b>{' '}
          {targets.mayEnter ? t.emptyText : t.emptyRead}
        </p>
      )}
      {targets.mayEnter && (
        <label className="target-source">
          <span>{t.source}</span>
          <input
            value={source}
            maxLength={200}
            aria-describedby={hasSource ? undefined : 'needs-source'}
            placeholder={t.sourceHint}
            onChange={(event) => {
              setSource(event.currentTarget.value)
              writeSetting(SOURCE, event.currentTarget.value)
            }}
          />
          {!hasSource && (
            <span id="needs-source" className="target-needs small">
              {t.needsSource}
            </span>
          )}
        </label>
      )}
      {isNarrow ? <TargetList {...grid} /> : <TargetTable {...grid} />}
      <AboutTarget
        targets={targets}
        place={looked}
        target={looked === undefined ? undefined : find(looked)}
        said={said}
        enter={enter}
      />
    </>
  )
}
