import { Button } from '@mantine/core'
import { useStore } from '@nanostores/react'
import { IconArrowLeft } from '@tabler/icons-react'
import { useState } from 'react'
import { skills } from '@jejaring/core/kader/skill'
import type { Trainings } from '@jejaring/core/kader/training'
import { useFormat } from '../../i18n/format.ts'
import { useText } from '../../i18n/use-text.ts'
import { Choice } from '../../ui/choice.tsx'
import { ErrorLine } from '../../ui/error-line.tsx'
import { PrintButton } from '../../ui/print-button.tsx'
import { trainingMessages } from './training.messages.ts'
import { TrainingSheet } from './training-sheet.tsx'
import { asNew, type HeldTraining, type KeepTraining } from './use-trainings.ts'

interface Props {
  readonly training: HeldTraining
  readonly page: Trainings
  readonly keep: KeepTraining
  readonly onBack: () => void
}

/** One training: who came is ticked and written into the passports at once; printed it is the list to sign. */
export function TrainingEvent({ training, page, keep, onBack }: Props) {
  const t = useStore(trainingMessages)
  const format = useFormat()
  const text = useText()
  const { title, place, on, mayWrite, facilityName } = training
  const [ticked, setTicked] = useState<readonly string[]>()
  const [before, setBefore] = useState<readonly string[]>()
  const [said, setSaid] = useState<string>()
  const [trouble, setTrouble] = useState<string>()
  const [isChanging, setChanging] = useState(false)
  const came = ticked ?? training.attended
  const listed = new Set([...training.invited, ...training.attended, ...came])
  const rows = page.kader.filter(({ id }) => listed.has(id))
  const others = page.kader.filter(({ id }) => !listed.has(id))
  const isOver = on <= page.today
  const mayTick = mayWrite && isOver
  const record = async (attended: readonly string[], words: string, undo?: readonly string[]) => {
    const noted = await keep({ ...asNew(training), attended })
    setTrouble(noted === 'kept' ? undefined : noted === 'conflict' ? t.conflict : t.notSaved)
    if (noted !== 'kept') return
    setTicked(undefined)
    setBefore(undo)
    setSaid(words)
  }
  return (
    <article className="training-event">
      <div className="training-tools no-print">
        <Button
          variant="default"
          leftSection={<IconArrowLeft size={20} stroke={1.75} aria-hidden />}
          onClick={onBack}
        >
          {t.back}
        </Button>
        {mayWrite && (
          <Button variant="default" onClick={() => setChanging(true)}>
            {t.change}
          </Button>
        )}
        <PrintButton>{t.print}</PrintButton>
      </div>
      <p className="print-only small">{t.listTitle}</p>
      <h2>{title}</h2>
      <p className="mid">
        {format.longDay(on)}
        {place !== '' && `, ${place}`}. {t.organiser}: {facilityName}
      </p>
      <p className="small">
        {training.skills.map((skill) => `${skill} ${text(skills[skill])}`).join(', ')}
      </p>
      {!mayWrite && <p className="small mid no-print">{t.readOnly({ place: facilityName })}</p>}
      {mayWrite && !isOver && <p className="small mid no-print">{t.later}</p>}
      <table className="card training-here">
        <thead>
          <tr>
            <th scope="col" className="training-cell">
              {t.number}
            </th>
            <th scope="col">{t.who}</th>
            <th scope="col">{t.post}</th>
            <th scope="col" className="no-print">
              {t.here}
            </th>
            <th scope="col" className="training-cell">
              {t.sign}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, name, posts, village }, nth) => (
            <tr key={id}>
              <td className="training-cell">{nth + 1}</td>
              <th scope="row">{name}</th>
              <td className="mid">{`${posts.join(', ')}, ${village}`}</td>
              <td className="no-print">
                <label>
                  <input
                    type="checkbox"
                    aria-label={`${t.here}: ${name}`}
                    disabled={!mayTick}
                    checked={came.includes(id)}
                    onChange={({ currentTarget }) =>
                      setTicked(
                        currentTarget.checked ? [...came, id] : came.filter((one) => one !== id),
                      )
                    }
                  />
                </label>
              </td>
              <td className="training-cell training-sign" />
            </tr>
          ))}
        </tbody>
      </table>
      {trouble !== undefined && <ErrorLine>{trouble}</ErrorLine>}
      {said !== undefined && (
        <p role="status" className="no-print">
          {said}{' '}
          {before !== undefined && (
            <button
              type="button"
              className="link-button"
              onClick={() => void record(before, t.undone)}
            >
              {t.undo}
            </button>
          )}
        </p>
      )}
      {mayTick && (
        <div className="training-tools no-print">
          {others.length > 0 && (
            <Choice
              label={t.addWho}
              value=""
              options={[
                { value: '', label: t.addWho },
                ...others.map(({ id, name, posts }) => ({
                  value: id,
                  label: `${name}, ${posts.join(', ')}`,
                })),
              ]}
              onChoose={(id) => setTicked([...came, id])}
            />
          )}
          <Button variant="default" onClick={() => setTicked(rows.map(({ id }) => id))}>
            {t.everybody}
          </Button>
          <Button
            disabled={ticked === undefined}
            onClick={() => void record(came, t.recorded(came.length), training.attended)}
          >
            {t.record(came.length)}
          </Button>
        </div>
      )}
      {isChanging && (
        <TrainingSheet
          page={page}
          training={training}
          keep={keep}
          onClose={() => setChanging(false)}
          onKept={() => setSaid(undefined)}
        />
      )}
    </article>
  )
}
