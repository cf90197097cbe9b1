import { Button } from '@mantine/core'
import { useStore } from '@nanostores/react'
import { useState } from 'react'
import { isLocalDate, type LocalDate } from '@jejaring/core/calendar/local-date'
import type { PercentPlace, PercentTargets } from '@jejaring/core/targets/percent-wire'
import { ErrorLine } from '../../ui/error-line.tsx'
import { Sheet } from '../../ui/sheet.tsx'
import { targetMessages } from './desk-targets.messages.ts'
import type { Say } from './use-percents.ts'

interface Props {
  readonly targets: PercentTargets
  readonly today: LocalDate
  readonly say: Say
}

/** Places with drafts that no decree has fixed yet, and the way to fix them. */
export function PercentDrafts({ targets, today, say }: Props) {
  const t = useStore(targetMessages)
  const [open, setOpen] = useState<PercentPlace>()
  const waiting = targets.places.flatMap((place) => {
    const count = targets.newest.filter(
      (one) => one.place === place.code && one.decree === undefined,
    ).length
    return count === 0 || !place.mayEnter ? [] : [{ place, count }]
  })
  if (waiting.length === 0) return null
  return (
    <ul className="percent-drafts card">
      {waiting.map(({ place, count }) => (
        <li key={place.code}>
          <span>
            <b>{place.name}</b> {t.drafts(count)}
          </span>
          <Button size="sm" onClick={() => setOpen(place)}>
            {t.fix}
          </Button>
        </li>
      ))}
      {open !== undefined && (
        <DecreeSheet
          place={open}
          year={targets.year}
          today={today}
          say={say}
          onClose={() => setOpen(undefined)}
        />
      )}
    </ul>
  )
}

interface SheetProps extends Omit<Props, 'targets'> {
  readonly place: PercentPlace
  readonly year: number
  readonly onClose: () => void
}

/** Number and day of the decree that fixes the drafts of one place. */
function DecreeSheet({ place, year, today, say, onClose }: SheetProps) {
  const t = useStore(targetMessages)
  const [number, setNumber] = useState('')
  const [on, setOn] = useState<string>(today)
  const [trouble, setTrouble] = useState<string>()
  const fix = async () => {
    if (!isLocalDate(on) || number.trim() === '') return
    const answer = await say({ decree: { place: place.code, year, number: number.trim(), on } })
    if (answer.kind === 'ok') onClose()
    else if (answer.kind === 'offline') setTrouble(t.notSaved)
    else if (answer.problem.type === 'conflict') setTrouble(t.decreeKnown)
    else setTrouble(answer.problem.detail === 'on' ? t.decreeDay({ year }) : t.notSaved)
  }
  return (
    <Sheet opened title={t.fixTitle({ place: place.name })} onClose={onClose}>
      <p className="small mid">{t.fixText}</p>
      {trouble !== undefined && <ErrorLine>{trouble}</ErrorLine>}
      <form
        className="decree-form"
        onSubmit={(event) => {
          event.preventDefault()
          void fix()
        }}
      >
        <label>
          {t.decreeNumber}
          <input
            className="plain-input"
            maxLength={100}
            value={number}
            onChange={({ currentTarget }) => setNumber(currentTarget.value)}
          />
        </label>
        <label>
          {t.decreeOn}
          <input
            className="plain-input"
            type="date"
            value={on}
            onChange={({ currentTarget }) => setOn(currentTarget.value)}
          />
        </label>
        <div className="sheet-actions">
          <Button type="submit" disabled={number.trim() === '' || !isLocalDate(on)}>
            {t.fixNow}
          </Button>
        </div>
      </form>
    </Sheet>
  )
}
