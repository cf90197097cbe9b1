import { Button } from '@mantine/core'
import { useStore } from '@nanostores/react'
import { useEffect, useState } from 'react'
import { isLocalDate } from '@jejaring/core/calendar/local-date'
import { allSkills, skills as skillNames, type Skill } from '@jejaring/core/kader/skill'
import {
  toInvite,
  trainingLengths,
  type NewTraining,
  type Trainings,
} from '@jejaring/core/kader/training'
import type { TrainingList } from '@jejaring/core/kader/wire'
import { useText } from '../../i18n/use-text.ts'
import { request } from '../../session/request.ts'
import { uuidv7 } from '../../store/uuid.ts'
import { ErrorLine } from '../../ui/error-line.tsx'
import { ManyChips } from '../../ui/many-chips.tsx'
import { Sheet } from '../../ui/sheet.tsx'
import { trainingMessages } from './training.messages.ts'
import { Trainees } from './trainees.tsx'
import { asNew, type HeldTraining, type KeepTraining } from './use-trainings.ts'

interface Props {
  readonly page: Trainings
  /** Absent: a new one. */
  readonly training?: HeldTraining
  readonly keep: KeepTraining
  readonly onClose: () => void
  readonly onKept: (id: string) => void
}

/** What is trained, where and when, and who is invited: who needs it, until somebody ticks otherwise. */
export function TrainingSheet({ page, training, keep, onClose, onKept }: Props) {
  const t = useStore(trainingMessages)
  const text = useText()
  const needed = useNeeded()
  const [draft, setDraft] = useState<NewTraining>(() =>
    training === undefined
      ? {
          id: uuidv7(Date.now()),
          version: 0,
          title: '',
          place: '',
          on: page.today,
          skills: [],
          invited: [],
          attended: [],
          isWithdrawn: false,
        }
      : asNew(training),
  )
  const [on, setOn] = useState<string>(draft.on)
  const [isChosen, setChosen] = useState(training !== undefined)
  const [isSure, setSure] = useState(false)
  const [trouble, setTrouble] = useState<string>()
  const needing = needed === undefined ? [] : toInvite(needed, draft.skills).map(({ id }) => id)
  const invited = isChosen ? draft.invited : needing
  const isFine = draft.title.trim().length >= 3 && isLocalDate(on) && draft.skills.length > 0
  const change = (more: Partial<NewTraining>) => setDraft({ ...draft, ...more })
  const save = async (more: Partial<NewTraining> = {}) => {
    if (!isLocalDate(on)) return
    const body = { ...draft, on, title: draft.title.trim(), place: draft.place.trim(), invited }
    const noted = await keep({ ...body, ...more })
    if (noted === 'kept') onKept(draft.id)
    else setTrouble(noted === 'conflict' ? t.conflict : t.notSaved)
    if (noted === 'kept') onClose()
  }
  return (
    <Sheet opened title={training === undefined ? t.plan : t.change} onClose={onClose}>
      <form
        className="training-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          if (isFine) void save()
        }}
      >
        <label>
          {t.name}
          <input
            className="plain-input"
            autoFocus
            maxLength={trainingLengths.title}
            value={draft.title}
            onChange={({ currentTarget }) => change({ title: currentTarget.value })}
          />
        </label>
        <div className="training-pair">
          <label>
            {t.on}
            <input
              className="plain-input"
              type="date"
              value={on}
              onChange={({ currentTarget }) => setOn(currentTarget.value)}
            />
          </label>
          <label>
            {t.place}
            <input
              className="plain-input"
              maxLength={trainingLengths.place}
              value={draft.place}
              onChange={({ currentTarget }) => change({ place: currentTarget.value })}
            />
          </label>
        </div>
        <ManyChips<Skill>
          label={t.skills}
          values={draft.skills}
          options={allSkills.map((value) => ({
            value,
            label: `${value} ${text(skillNames[value])}`,
          }))}
          onChoose={(skills) => change({ skills })}
        />
        <Trainees
          kader={page.kader}
          needing={needing}
          chosen={invited}
          hasSkills={draft.skills.length > 0}
          onChoose={(ids) => {
            setChosen(true)
            change({ invited: ids })
          }}
        />
        {trouble !== undefined && <ErrorLine>{trouble}</ErrorLine>}
        {isSure && (
          <p role="alert" className="small">
            {t.withdrawSure}
          </p>
        )}
        <div className="sheet-actions">
          {training !== undefined && !isSure && (
            <Button variant="subtle" color="red" onClick={() => setSure(true)}>
              {t.withdraw}
            </Button>
          )}
          {isSure && (
            <>
              <Button color="red" onClick={() => void save({ isWithdrawn: true })}>
                {t.withdrawNow}
              </Button>
              <Button variant="default" onClick={() => setSure(false)}>
                {t.notNow}
              </Button>
            </>
          )}
          {!isSure && (
            <Button type="submit" disabled={!isFine}>
              {t.save}
            </Button>
          )}
        </div>
      </form>
    </Sheet>
  )
}

/** Who needs what next; undefined until it is there. */
function useNeeded(): TrainingList | undefined {
  const [list, setList] = useState<TrainingList>()
  useEffect(() => {
    let isWanted = true
    void request<TrainingList>('/api/kader/training').then((answer) => {
      if (isWanted && answer.kind === 'ok') setList(answer.value)
    })
    return () => {
      isWanted = false
    }
  }, [])
  return list
}
