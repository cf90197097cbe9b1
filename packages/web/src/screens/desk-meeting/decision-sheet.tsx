import { Button, Textarea, TextInput } from '@mantine/core'
import { useStore } from '@nanostores/react'
import { useId, useState } from 'react'
import { isLocalDate } from '@jejaring/core/calendar/local-date'
import { catalogue } from '@jejaring/core/catalogue/index'
import type { MeetingPage } from '@jejaring/core/meeting/agenda'
import type { RecordedDecision } from '@jejaring/core/meeting/fold-meeting'
import { WHOLE_AREA, type Decision } from '@jejaring/core/meeting/meeting'
import { useText } from '../../i18n/use-text.ts'
import { Choice } from '../../ui/choice.tsx'
import { ErrorLine } from '../../ui/error-line.tsx'
import { Sheet } from '../../ui/sheet.tsx'
import { meetingMessages } from './desk-meeting.messages.ts'
import { indicatorOf } from './focus-table.tsx'

interface Props {
  readonly page: MeetingPage
  /** Absent: a new one. */
  readonly decision?: RecordedDecision
  /** What a new one begins with. */
  readonly draft?: Pick<Decision, 'text' | 'aim'>
  /** Proposed first. */
  readonly focus: readonly string[]
  readonly onSave: (decision: Decision) => void
  readonly onTakeBack?: () => void
  readonly onClose: () => void
}

const NONE = 'none'

/** One sentence, who, until when, and what should move. */
export function DecisionSheet(props: Props) {
  const { page, decision, draft, focus, onSave, onTakeBack, onClose } = props
  const t = useStore(meetingMessages)
  const words = useText()
  const people = useId()
  const [text, setText] = useState(decision?.text ?? draft?.text ?? '')
  const [owner, setOwner] = useState(decision?.owner ?? '')
  const [due, setDue] = useState<string>(decision?.due ?? page.next)
  const aim = decision?.aim ?? draft?.aim
  const [indicator, setIndicator] = useState(aim?.indicator ?? NONE)
  const [area, setArea] = useState(aim?.area ?? WHOLE_AREA)
  const [trouble, setTrouble] = useState<string>()
  // On the table first; what stands on a wall is never a sensitive one.
  const open = catalogue.indicators.filter(({ sensitive }) => sensitive !== true)
  const inOrder = [...new Set([...focus, ...open.map(({ id }) => id)])]
  const save = () => {
    if (text.trim() === '') return setTrouble(t.needsText)
    if (owner.trim() === '') return setTrouble(t.needsOwner)
    if (!isLocalDate(due)) return setTrouble(t.needsDate)
    const account = page.people.find(({ name }) => name === owner.trim())?.account
    onSave({
      text: text.trim(),
      owner: owner.trim(),
      due,
      ...(account === undefined ? {} : { account }),
      ...(indicator === NONE ? {} : { aim: { indicator, area } }),
      ...(decision?.practice === undefined ? {} : { practice: decision.practice }),
    })
  }
  return (
    <Sheet
      opened
      title={decision === undefined ? t.newDecision : t.changeDecision}
      onClose={onClose}
    >
      <form
        className="decision-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          save()
        }}
      >
        <Textarea
          label={t.sentence}
          description={t.noNames}
          autosize
          minRows={2}
          maxLength={300}
          data-autofocus
          autoFocus
          value={text}
          onChange={({ currentTarget }) => setText(currentTarget.value)}
        />
        <TextInput
          label={t.owner}
          list={people}
          maxLength={120}
          value={owner}
          onChange={({ currentTarget }) => setOwner(currentTarget.value)}
        />
        <datalist id={people}>
          {page.people.map(({ account, name, place }) => (
            <option key={account} value={name}>
              {place}
            </option>
          ))}
        </datalist>
        <TextInput
          type="date"
          label={t.dueDate}
          value={due}
          onChange={({ currentTarget }) => setDue(currentTarget.value)}
        />
        <div className="decision-aim">
          <label>
            <span className="small mid">{t.aim}</span>
            <Choice
              label={t.aim}
              value={indicator}
              options={[
                { value: NONE, label: t.noAim },
                ...inOrder.flatMap((id) => {
                  const found = indicatorOf(id)
                  return found === undefined ? [] : [{ value: id, label: words(found.short) }]
                }),
              ]}
              onChoose={setIndicator}
            />
          </label>
          {indicator !== NONE && (
            <label>
              <span className="small mid">{t.where}</span>
              <Choice
                label={t.where}
                value={area}
                options={[
                  { value: WHOLE_AREA, label: t.total },
                  ...page.agenda.rows.map((row) => ({ value: row.area, label: row.name })),
                ]}
                onChoose={setArea}
              />
            </label>
          )}
        </div>
        {trouble !== undefined && <ErrorLine>{trouble}</ErrorLine>}
        <div className="sheet-actions">
          {onTakeBack !== undefined && (
            <Button variant="default" onClick={onTakeBack}>
              {t.takeBack}
            </Button>
          )}
          <Button type="submit">{t.save}</Button>
        </div>
      </form>
    </Sheet>
  )
}
