import { Button, Textarea, TextInput } from '@mantine/core'
import { useStore } from '@nanostores/react'
import { useState } from 'react'
import { addDays, isLocalDate, type LocalDate } from '@jejaring/core/calendar/local-date'
import {
  commitmentLengths,
  commitmentStates,
  type Commitment,
  type CommitmentState,
} from '@jejaring/core/cross-sector/commitment'
import type { CrossSector, NewCommitment } from '@jejaring/core/cross-sector/wire'
import { uuidv7 } from '../../store/uuid.ts'
import { ErrorLine } from '../../ui/error-line.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { Sheet } from '../../ui/sheet.tsx'
import { AreaAndSector } from './area-and-sector.tsx'
import { sectorMessages } from './desk-sectors.messages.ts'
import type { Keep } from './desk-sectors.tsx'

interface Props {
  readonly areas: CrossSector['areas']
  readonly today: LocalDate
  /** Absent: a new one. */
  readonly commitment?: Commitment
  readonly keep: Keep
  readonly onClose: () => void
}

/** Until the next quarterly workshop, unless something else is said. */
const USUAL_DAYS = 90

/** What, by which sector, where, until when; later what came of it. */
export function CommitmentSheet({ areas, today, commitment, keep, onClose }: Props) {
  const t = useStore(sectorMessages)
  const [id] = useState(() => commitment?.id ?? uuidv7(Date.now()))
  const [area, setArea] = useState(commitment?.area ?? areas[0]?.code ?? '')
  const [sector, setSector] = useState(commitment?.sector ?? 'camat')
  const [text, setText] = useState(commitment?.text ?? '')
  const [due, setDue] = useState<string>(commitment?.due ?? addDays(today, USUAL_DAYS))
  const [state, setState] = useState<CommitmentState>(commitment?.state ?? 'open')
  const [note, setNote] = useState(commitment?.note ?? '')
  const [trouble, setTrouble] = useState<string>()
  const isFine = text.trim().length >= 3 && isLocalDate(due)
  const save = async () => {
    if (!isLocalDate(due)) return
    const body: NewCommitment = {
      id,
      version: commitment?.version ?? 0,
      area,
      sector,
      text: text.trim(),
      due,
      state,
      note: note.trim(),
    }
    const kept = await keep('commitments', body)
    if (kept === 'kept') onClose()
    else setTrouble(kept === 'conflict' ? t.conflict : t.notSaved)
  }
  return (
    <Sheet opened title={commitment === undefined ? t.add : t.change} onClose={onClose}>
      <form
        className="sector-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          if (isFine) void save()
        }}
      >
        <Textarea
          label={t.text}
          description={t.shownOn}
          autosize
          minRows={2}
          maxLength={commitmentLengths.text}
          autoFocus
          value={text}
          onChange={({ currentTarget }) => setText(currentTarget.value)}
        />
        <AreaAndSector
          areas={areas}
          area={area}
          sector={sector}
          onArea={setArea}
          onSector={setSector}
        />
        <TextInput
          type="date"
          label={t.due}
          value={due}
          onChange={({ currentTarget }) => setDue(currentTarget.value)}
        />
        {commitment !== undefined && (
          <>
            <Segmented
              label={t.state}
              value={state}
              options={commitmentStates.map((value) => ({ value, label: t[value] }))}
              onChoose={setState}
            />
            <TextInput
              label={t.note}
              maxLength={commitmentLengths.note}
              value={note}
              onChange={({ currentTarget }) => setNote(currentTarget.value)}
            />
          </>
        )}
        {trouble !== undefined && <ErrorLine>{trouble}</ErrorLine>}
        <div className="sheet-actions">
          <Button type="submit" disabled={!isFine}>
            {t.save}
          </Button>
        </div>
      </form>
    </Sheet>
  )
}
