import { Button } from '@mantine/core'
import { useStore } from '@nanostores/react'
import { useState } from 'react'
import { yearOf, type LocalDate } from '@jejaring/core/calendar/local-date'
import type { SiteKind } from '@jejaring/core/rollout/site'
import type { StatedGoal } from '@jejaring/core/rollout/wire'
import { useFormat } from '../../i18n/format.ts'
import { ErrorLine } from '../../ui/error-line.tsx'
import { Sheet } from '../../ui/sheet.tsx'
import { StatusMark } from '../../ui/status-mark.tsx'
import { rolloutMessages } from './desk-rollout.messages.ts'
import type { SetGoal } from './use-rollout.ts'

interface Props {
  readonly kind: SiteKind
  readonly goal: StatedGoal | undefined
  /** Places of the kind that may join. */
  readonly all: number
  readonly today: LocalDate
  readonly setGoal: SetGoal
  readonly onClose: () => void
}

/** So many places by the end of a year, and who says so. */
export function GoalSheet({ kind, goal, all, today, setGoal, onClose }: Props) {
  const t = useStore(rolloutMessages)
  const format = useFormat()
  const [sites, setSites] = useState(goal === undefined ? '' : String(goal.sites))
  const [year, setYear] = useState(String(goal?.year ?? yearOf(today) + 3))
  const [source, setSource] = useState(goal?.source ?? '')
  const [trouble, setTrouble] = useState<string>()
  const isWhole = Number.isInteger(Number(sites)) && Number(sites) >= 1 && Number(sites) <= 100_000
  const isFine = isWhole && /^20[2-9]\d$/.test(year) && source.trim() !== ''
  const save = async () => {
    const said = await setGoal({
      kind,
      sites: Number(sites),
      year: Number(year),
      source: source.trim(),
      version: goal?.version ?? 0,
    })
    if (said === 'kept') onClose()
    else setTrouble(said === 'conflict' ? t.conflict : t.notSaved)
  }
  return (
    <Sheet opened title={t.goalTitle({ kind: t[kind] })} onClose={onClose}>
      {trouble !== undefined && <ErrorLine>{trouble}</ErrorLine>}
      <form
        className="rollout-form"
        onSubmit={(event) => {
          event.preventDefault()
          if (isFine) void save()
        }}
      >
        <label>
          {t.goalSites}
          <input
            className="plain-input"
            type="number"
            min={1}
            max={100_000}
            inputMode="numeric"
            value={sites}
            onChange={({ currentTarget }) => setSites(currentTarget.value)}
          />
        </label>
        <label>
          {t.goalYear}
          <input
            className="plain-input"
            type="number"
            min={2020}
            max={2099}
            inputMode="numeric"
            value={year}
            onChange={({ currentTarget }) => setYear(currentTarget.value)}
          />
        </label>
        <label>
          {t.goalSource}
          <input
            className="plain-input"
            maxLength={300}
            value={source}
            onChange={({ currentTarget }) => setSource(currentTarget.value)}
          />
        </label>
        {isWhole && Number(sites) > all && (
          <p role="status" className="small rollout-note">
            <StatusMark kind="watch" />
            <span>
              {t.moreThanPlaces({ all: format.number(all), sites: format.number(Number(sites)) })}
            </span>
          </p>
        )}
        <div className="sheet-actions">
          <Button type="submit" disabled={!isFine}>
            {t.save}
          </Button>
        </div>
      </form>
    </Sheet>
  )
}
