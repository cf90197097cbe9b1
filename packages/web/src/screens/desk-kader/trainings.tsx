import { Button } from '@mantine/core'
import { useStore } from '@nanostores/react'
import { IconSchool } from '@tabler/icons-react'
import { useState } from 'react'
import { useSearchParams } from 'wouter'
import { skills } from '@jejaring/core/kader/skill'
import { useFormat } from '../../i18n/format.ts'
import { useText } from '../../i18n/use-text.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ErrorLine } from '../../ui/error-line.tsx'
import { ListRow } from '../../ui/list-row.tsx'
import { Section } from '../../ui/section.tsx'
import { StatusMark } from '../../ui/status-mark.tsx'
import { Waiting } from '../../ui/waiting.tsx'
import { trainingMessages } from './training.messages.ts'
import { TrainingEvent } from './training-event.tsx'
import { TrainingSheet } from './training-sheet.tsx'
import { useTrainings, type HeldTraining } from './use-trainings.ts'
import './trainings.css'

/** Trainings as events: what is to come, and what was held with who came. */
export function TrainingEvents() {
  const t = useStore(trainingMessages)
  const { page, load, keep } = useTrainings()
  const [search, setSearch] = useSearchParams()
  const [isPlanning, setPlanning] = useState(false)
  if (page === undefined) return <Waiting rows={6} />
  if (page === 'failed') {
    return <ErrorLine action={{ label: t.again, onPress: () => void load() }}>{t.failed}</ErrorLine>
  }
  const show = (event?: string) =>
    setSearch({ show: 'events', ...(event === undefined ? {} : { event }) })
  const opened = page.trainings.find(({ id }) => id === search.get('event'))
  if (opened !== undefined) {
    return <TrainingEvent training={opened} page={page} keep={keep} onBack={() => show()} />
  }
  const toCome = page.trainings.filter(({ on }) => on >= page.today).toReversed()
  const held = page.trainings.filter(({ on }) => on < page.today)
  return (
    <>
      <div className="training-tools">
        <Button onClick={() => setPlanning(true)}>{t.plan}</Button>
      </div>
      {page.trainings.length === 0 && (
        <EmptyState icon={IconSchool} title={t.none} text={t.noneText} />
      )}
      <Lines title={t.toCome} trainings={toCome} />
      <Lines title={t.held} trainings={held} />
      {isPlanning && (
        <TrainingSheet
          page={page}
          keep={keep}
          onClose={() => setPlanning(false)}
          onKept={(id) => show(id)}
        />
      )}
    </>
  )
}

function Lines({
  title,
  trainings,
}: {
  readonly title: string
  readonly trainings: readonly HeldTraining[]
}) {
  const t = useStore(trainingMessages)
  const format = useFormat()
  const text = useText()
  if (trainings.length === 0) return null
  return (
    <Section title={title} count={trainings.length}>
      <div className="card">
        {trainings.map(({ id, title: name, on, place, skills: taught, invited, attended }) => (
          <ListRow
            key={id}
            href={`/desk/kader?show=events&event=${id}`}
            leading={<StatusMark kind={attended.length > 0 ? 'ok' : 'open'} />}
            title={name}
            text={`${format.shortDay(on)}${place === '' ? '' : `, ${place}`}. ${taught
              .map((skill) => `${skill} ${text(skills[skill])}`)
              .join(', ')}`}
            trailing={
              <span className="small mid">
                {attended.length > 0
                  ? t.attendedCount(attended.length)
                  : t.invitedCount(invited.length)}
              </span>
            }
          />
        ))}
      </div>
    </Section>
  )
}
