import { Button } from '@mantine/core'
import { useStore } from '@nanostores/react'
import { useState } from 'react'
import { latest, type LocalDate } from '@jejaring/core/calendar/local-date'
import { isAdult } from '@jejaring/core/household/household-head'
import { DayField } from '../../forms/day-field.tsx'
import { useFormat } from '../../i18n/format.ts'
import { useHoldUpdate } from '../../session/held-update.ts'
import type { PersonSummary } from '../../store/database.ts'
import { today } from '../../store/device-clock.ts'
import { $index } from '../../store/index-of-people.ts'
import type { PersonView } from '../../store/use-person.ts'
import { writeDown, type Note } from '../../store/write-down.ts'
import { Sheet } from '../../ui/sheet.tsx'
import { GoingToo } from './going-too.tsx'
import { MovedToField, type MovedTo } from './moved-to.tsx'
import { personMessages } from './person.messages.ts'
import './moved-to.css'

interface Props {
  readonly view: PersonView
  readonly kind: 'died' | 'moved' | undefined
  readonly onClose: () => void
}

/** Asks once more before somebody is no longer waited for: on which day, and where to or of what. */
export function LeavingSheet({ view, kind, onClose }: Props) {
  const t = useStore(personMessages)
  const { name } = view.summary
  return (
    <Sheet
      opened={kind !== undefined}
      title={kind === 'died' ? t.diedTitle({ name }) : t.movedTitle({ name })}
      onClose={onClose}
    >
      {kind !== undefined && <Leaving view={view} kind={kind} onClose={onClose} />}
    </Sheet>
  )
}

function Leaving({ view, kind, onClose }: Props & { readonly kind: 'died' | 'moved' }) {
  const t = useStore(personMessages)
  const format = useFormat()
  const [on, setOn] = useState<LocalDate>(today())
  const [words, setWords] = useState('')
  const [movedTo, setMovedTo] = useState<MovedTo>({ to: '' })
  useHoldUpdate()
  const others = useOthers(view.summary)
  const isAdultLeft = others.some((one) => isAdult(one.birthDate, today()))
  // Children with nobody grown up go along, unless somebody says that they do not.
  const [going, setGoing] = useState<ReadonlySet<string>>(
    () => new Set(isAdultLeft ? [] : others.map(({ id }) => id)),
  )
  const left = kind === 'moved' ? others.filter(({ id }) => !going.has(id)) : others
  const isAlone = left.length > 0 && !left.some((one) => isAdult(one.birthDate, today()))
  const along = kind === 'moved' ? others.filter(({ id }) => going.has(id)) : []
  const youngest = [view.summary, ...along].map((one) => one.birthDate).reduce(latest)
  const isTooEarly = on < youngest
  const { lastVisit } = view.summary
  const isBeforeVisit = kind === 'died' && lastVisit !== undefined && on < lastVisit
  const isMissing = kind === 'moved' && movedTo.to.trim() === ''
  const save = async () => {
    const note = noteOf(view, kind, { on, cause: words.trim(), movedTo })
    await writeDown([note, ...along.map(({ id }) => ({ ...note, subject: id }))])
    onClose()
  }
  return (
    <div className="leaving">
      <p className="small mid">{t.leavingText}</p>
      <div className="leaving-field">
        <span className="tiny dim">{t.leftOn}</span>
        <DayField
          label={t.leftOn}
          day={on}
          words={format.longDay(on)}
          max={today()}
          onChoose={(day) => setOn(day ?? today())}
        />
      </div>
      {isTooEarly && (
        <p className="field-issue" role="alert">
          {t.beforeBirth({ day: format.fullDay(youngest) })}
        </p>
      )}
      {isBeforeVisit && !isTooEarly && (
        <p className="field-issue" role="alert">
          {t.diedBeforeVisit({ day: format.fullDay(lastVisit) })}
        </p>
      )}
      {kind === 'moved' ? (
        <>
          <MovedToField value={movedTo} from={view.village} onChange={setMovedTo} />
          <GoingToo others={others} going={going} onChange={setGoing} />
        </>
      ) : (
        <label className="leaving-field">
          <span className="tiny dim">{t.cause}</span>
          <input
            className="plain-input"
            aria-label={t.cause}
            maxLength={200}
            value={words}
            onChange={({ currentTarget }) => setWords(currentTarget.value)}
          />
        </label>
      )}
      {isAlone && (
        <p className="field-issue" role="alert">
          {t.childrenStay({ names: left.map(({ name }) => name).join(', ') })}
        </p>
      )}
      <div className="sheet-actions">
        <Button
          variant="default"
          color="act"
          disabled={isTooEarly || isMissing}
          onClick={() => void save()}
        >
          {kind === 'moved' ? t.recordMove : isBeforeVisit ? t.recordDeathAnyway : t.recordDeath}
        </Button>
        <Button onClick={onClose}>{t.keepPerson}</Button>
      </div>
    </div>
  )
}

/** The others who live in the household, the eldest first. */
function useOthers({
  id,
  household,
}: Pick<PersonSummary, 'id' | 'household'>): readonly PersonSummary[] {
  const index = useStore($index)
  return [...(index?.people.values() ?? [])]
    .filter((one) => one.household === household && one.left === undefined && one.id !== id)
    .toSorted((a, b) => (a.birthDate < b.birthDate ? -1 : 1))
}

function noteOf(
  view: PersonView,
  kind: 'died' | 'moved',
  {
    on,
    cause,
    movedTo,
  }: { readonly on: LocalDate; readonly cause: string; readonly movedTo: MovedTo },
): Note {
  const common = { village: view.village, subject: view.record.id, on }
  return kind === 'died'
    ? { ...common, kind: 'person-died', body: cause === '' ? {} : { cause } }
    : { ...common, kind: 'person-moved', body: { ...movedTo, to: movedTo.to.trim() } }
}
