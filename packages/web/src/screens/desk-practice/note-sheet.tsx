import { Button, NativeSelect, Textarea, TextInput } from '@mantine/core'
import { useStore } from '@nanostores/react'
import { useState } from 'react'
import { isLocalDate, monthOf, type LocalDate } from '@jejaring/core/calendar/local-date'
import { catalogue } from '@jejaring/core/catalogue/index'
import { budgets, MOST_COST, noteLengths } from '@jejaring/core/practice/practice-note'
import type { NewPracticeNote, PracticeNote, PracticePlace } from '@jejaring/core/practice/wire'
import { useText } from '../../i18n/use-text.ts'
import { uuidv7 } from '../../store/uuid.ts'
import { ErrorLine } from '../../ui/error-line.tsx'
import { Sheet } from '../../ui/sheet.tsx'
import { practiceMessages } from './desk-practice.messages.ts'
import { keep } from '../../session/keep.ts'

interface Props {
  readonly places: readonly PracticePlace[]
  readonly today: LocalDate
  /** Absent: a new one. */
  readonly note?: PracticeNote
  readonly onKept: () => void
  readonly onClose: () => void
}

const UNSAID = ''
const shown = catalogue.indicators.filter(({ sensitive }) => sensitive !== true)

/** What stood in the way, what was tried, and which number should show it: the number itself is never typed. */
export function NoteSheet({ places, today, note, onKept, onClose }: Props) {
  const t = useStore(practiceMessages)
  const text = useText()
  const [id] = useState(() => note?.id ?? uuidv7(Date.now()))
  const [facility, setFacility] = useState(note?.facility ?? places[0]?.id ?? '')
  const [title, setTitle] = useState(note?.title ?? '')
  const [obstacle, setObstacle] = useState(note?.obstacle ?? '')
  const [tried, setTried] = useState(note?.tried ?? '')
  const [indicator, setIndicator] = useState(note?.indicator ?? shown[0]?.id ?? '')
  const [month, setMonth] = useState<string>(note?.began ?? monthOf(today))
  const [cost, setCost] = useState(note?.costRupiah === undefined ? '' : String(note.costRupiah))
  const [budget, setBudget] = useState<string>(note?.budget ?? UNSAID)
  const [contact, setContact] = useState(note?.contact ?? '')
  const [trouble, setTrouble] = useState<string>()
  const first = `${month}-01`
  const rupiah = Number(cost)
  const isFine =
    [title, obstacle, tried, contact].every((one) => one.trim().length >= 3) &&
    isLocalDate(first) &&
    first <= today &&
    Number.isSafeInteger(rupiah) &&
    rupiah >= 0 &&
    rupiah <= MOST_COST
  const save = async (isWithdrawn: boolean) => {
    if (!isLocalDate(first)) return
    const source = budgets.find((one) => one === budget)
    const body: NewPracticeNote = {
      id,
      version: note?.version ?? 0,
      facility,
      title: title.trim(),
      obstacle: obstacle.trim(),
      tried: tried.trim(),
      indicator,
      began: monthOf(first),
      contact: contact.trim(),
      isWithdrawn,
      ...(cost.trim() === '' ? {} : { costRupiah: rupiah }),
      ...(source === undefined ? {} : { budget: source }),
    }
    const kept = await keep('/api/practice/notes', body)
    if (kept === 'kept') onKept()
    else setTrouble(kept === 'conflict' ? t.conflict : t.notSaved)
  }
  return (
    <Sheet opened title={note === undefined ? t.newNote : t.changeNote} onClose={onClose}>
      <form
        className="practice-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          if (isFine) void save(note?.isWithdrawn ?? false)
        }}
      >
        <p className="small mid">{t.noNames}</p>
        {places.length > 1 && (
          <NativeSelect
            label={t.where}
            value={facility}
            data={places.map((place) => ({ value: place.id, label: place.name }))}
            onChange={({ currentTarget }) => setFacility(currentTarget.value)}
          />
        )}
        <TextInput
          label={t.noteTitle}
          maxLength={noteLengths.title}
          autoFocus
          value={title}
          onChange={({ currentTarget }) => setTitle(currentTarget.value)}
        />
        <Textarea
          label={t.obstacle}
          autosize
          minRows={2}
          maxLength={noteLengths.text}
          value={obstacle}
          onChange={({ currentTarget }) => setObstacle(currentTarget.value)}
        />
        <Textarea
          label={t.tried}
          autosize
          minRows={3}
          maxLength={noteLengths.text}
          value={tried}
          onChange={({ currentTarget }) => setTried(currentTarget.value)}
        />
        <NativeSelect
          label={t.indicator}
          value={indicator}
          data={shown.map(({ id: value, short }) => ({ value, label: text(short) }))}
          onChange={({ currentTarget }) => setIndicator(currentTarget.value)}
        />
        <TextInput
          type="month"
          label={t.month}
          max={monthOf(today)}
          value={month}
          onChange={({ currentTarget }) => setMonth(currentTarget.value)}
        />
        <TextInput
          label={t.cost1}
          inputMode="numeric"
          maxLength={12}
          value={cost}
          onChange={({ currentTarget }) => setCost(currentTarget.value.replaceAll(/\D/g, ''))}
        />
        <NativeSelect
          label={t.budget}
          value={budget}
          data={[
            { value: UNSAID, label: t.unsaidBudget },
            ...budgets.map((value) => ({
              value,
              label: t[value === 'regency' ? 'regencyBudget' : value],
            })),
          ]}
          onChange={({ currentTarget }) => setBudget(currentTarget.value)}
        />
        <TextInput
          label={t.contact}
          description={t.contactHint}
          maxLength={noteLengths.contact}
          value={contact}
          onChange={({ currentTarget }) => setContact(currentTarget.value)}
        />
        {trouble !== undefined && <ErrorLine>{trouble}</ErrorLine>}
        <div className="sheet-actions">
          {note !== undefined && (
            <Button variant="default" onClick={() => void save(!note.isWithdrawn)}>
              {note.isWithdrawn ? t.restore : t.withdraw}
            </Button>
          )}
          <Button type="submit" disabled={!isFine}>
            {t.save}
          </Button>
        </div>
      </form>
    </Sheet>
  )
}
