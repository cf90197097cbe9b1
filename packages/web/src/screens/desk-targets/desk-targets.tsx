import { Button } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import { useStore } from '@nanostores/react'
import { IconDownload } from '@tabler/icons-react'
import { useState } from 'react'
import { useSearchParams } from 'wouter'
import { catalogue } from '@jejaring/core/catalogue/index'
import { boardGroups, indicatorsOf } from '@jejaring/core/coverage/board-group'
import type { Me, Targets } from '@jejaring/core/sync/api'
import { readNumber } from '@jejaring/core/targets/read-number'
import { readSetting, writeSetting } from '../../i18n/device-setting.ts'
import { useFormat } from '../../i18n/format.ts'
import { useText } from '../../i18n/use-text.ts'
import { Choice } from '../../ui/choice.tsx'
import { ErrorLine } from '../../ui/error-line.tsx'
import { Waiting } from '../../ui/waiting.tsx'
import { BoardGroups } from '../desk-board/board-groups.tsx'
import { targetMessages } from './desk-targets.messages.ts'
import { ImportSheet, type ChosenFile } from './import-sheet.tsx'
import { AboutTarget } from './about-target.tsx'
import { SaidLine, type Said } from './said-line.tsx'
import { TargetList } from './target-list.tsx'
import { TargetTable, type Place } from './target-table.tsx'
import { Upload } from './upload.tsx'
import { useRowWords } from './row-words.ts'
import { useTargets, type Enter } from './use-targets.ts'
import './desk-targets.css'

const YEARS_BACK = 3

/** The official numbers of people, by village and indicator of a year: entered in place or from a file. */
export default function DeskTargets({ me }: { readonly me: Me }) {
  const t = useStore(targetMessages)
  const [search, setSearch] = useSearchParams()
  const thisYear = Number(me.today.slice(0, 4))
  const year = Number(search.get('year') ?? thisYear)
  const group = boardGroups.find((one) => one === search.get('group')) ?? 'spm'
  const use = useTargets(year)
  const [chosen, setChosen] = useState<ChosenFile>()
  const [said, setSaid] = useState<Said>()
  const format = useFormat()
  const show = (changes: Readonly<Record<string, string>>) =>
    setSearch({ year: String(year), group, ...changes }, { replace: true })
  const { state } = use
  const mayEnter = state.kind === 'shown' && state.targets.mayEnter
  return (
    <>
      <div className="desk-head">
        <div>
          <h1>{t.title({ year })}</h1>
          <p>
            {t.line} {state.kind === 'shown' && !mayEnter && t.lineRead}
          </p>
        </div>
        <div className="desk-tools">
          <Choice
            label={t.year}
            value={String(year)}
            options={Array.from({ length: YEARS_BACK + 2 }, (_, at) =>
              String(thisYear + 1 - at),
            ).map((value) => ({ value, label: value }))}
            onChoose={(value) => show({ year: value })}
          />
          {(['xlsx', 'csv'] as const).map((format) => (
            <Button
              key={format}
              component="a"
              variant="default"
              href={`/api/targets/template?year=${year}&format=${format}`}
              download
              leftSection={<IconDownload size={20} stroke={1.75} aria-hidden />}
            >
              {format === 'xlsx' ? t.template : t.templateCsv}
            </Button>
          ))}
          {mayEnter && (
            <Upload
              onChosen={setChosen}
              onFailed={() => setSaid({ words: t.fOffline, isTrouble: true })}
            />
          )}
        </div>
      </div>
      <BoardGroups group={group} onChoose={(value) => show({ group: value })} />
      <SaidLine said={said} />
      {state.kind === 'waiting' && <Waiting rows={8} />}
      {state.kind === 'failed' && (
        <ErrorLine action={{ label: t.again, onPress: () => void use.load() }}>
          {t.failed}
        </ErrorLine>
      )}
      {state.kind === 'shown' && (
        <Numbers
          targets={state.targets}
          columns={indicatorsOf(group, catalogue.indicators).filter(({ id }) =>
            state.targets.indicators.includes(id),
          )}
          enter={use.enter}
        />
      )}
      <ImportSheet
        chosen={chosen}
        villages={state.kind === 'shown' ? state.targets.villages : []}
        onClose={() => setChosen(undefined)}
        onTaken={(count) => {
          setChosen(undefined)
          setSaid({ words: t.taken({ count: format.number(count) }), isTrouble: false })
          void use.load()
        }}
      />
    </>
  )
}

const SOURCE = 'target-source'

interface NumbersProps {
  readonly targets: Targets
  readonly columns: ReturnType<typeof indicatorsOf>
  readonly enter: Enter
}

function Numbers({ targets, columns, enter }: NumbersProps) {
  const t = useStore(targetMessages)
  const words = useRowWords()
  const text = useText()
  const format = useFormat()
  const isNarrow = useMediaQuery('(max-width: 800px)') ?? false
  const [source, setSource] = useState(readSetting(SOURCE) ?? '')
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
    else if (value !== undefined && source.trim() === '') trouble(t.needsSource)
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
  const props = { targets, columns, find, onEnter, onLook: setLooked }
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
            placeholder={t.sourceHint}
            onChange={(event) => {
              setSource(event.currentTarget.value)
              writeSetting(SOURCE, event.currentTarget.value)
            }}
          />
        </label>
      )}
      {isNarrow ? <TargetList {...props} /> : <TargetTable {...props} />}
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
