import { useStore } from '@nanostores/react'
import { IconChevronRight } from '@tabler/icons-react'
import { memo, useCallback, useMemo } from 'react'
import { reasonFor } from '../../forms/reason-for.ts'
import { useFormat, type Format } from '../../i18n/format.ts'
import { useDoseName } from '../../i18n/use-dose-name.ts'
import { useText } from '../../i18n/use-text.ts'
import { useMe } from '../../session/session.ts'
import { today } from '../../store/device-clock.ts'
import { visitWork } from '../../store/treatments.ts'
import { serviceLines } from '../../store/service-lines.at-build.ts'
import type { Task, Urgency } from '../../store/tasks.ts'
import { ListRow } from '../../ui/list-row.tsx'
import { StatusMark, type StatusKind } from '../../ui/status-mark.tsx'
import { taskMessages } from './task-words.messages.ts'

const services = new Map(Object.entries(serviceLines))
export const markOf: Readonly<Record<Urgency, StatusKind>> = {
  danger: 'act',
  notFollowed: 'watch',
  answered: 'ok',
  referred: 'watch',
  missed: 'open',
  due: 'open',
}

/** What a row says in the language of the interface. Asked for once for a list: rows that ask are drawn half as fast. */
export interface RowWords {
  readonly format: Format
  readonly needs: (task: Task) => string
  readonly waits: (task: Task) => string
}

export function useRowWords(): RowWords {
  const format = useFormat()
  const needs = useTaskWords()
  const t = useStore(taskMessages)
  return useMemo(
    () => ({ format, needs, waits: (task) => waitingFor(task, t, format) }),
    [format, needs, t],
  )
}

/** Danger, treatment not followed, an answer, or service missed: who, what, how long. */
export const TaskRow = memo(function TaskRow({
  task,
  words: { format, needs, waits },
}: {
  readonly task: Task
  readonly words: RowWords
}) {
  const { person } = task
  return (
    <ListRow
      href={`/people/${person.id}`}
      leading={<StatusMark kind={markOf[task.urgency]} size={20} />}
      title={person.name}
      aside={format.age(person.birthDate, today())}
      text={needs(task)}
      trailing={
        <span className="task-trailing">
          <span className="small mid">{waits(task)}</span>
          <IconChevronRight size={20} stroke={1.75} aria-hidden />
        </span>
      }
    />
  )
})

/** What the person needs, in a few words. */
function useTaskWords(): (task: Task) => string {
  const t = useStore(taskMessages)
  const say = useText()
  const nameOfDose = useDoseName()
  const cadre = useMe()?.cadre ?? 'kader'
  const format = useFormat()
  return useCallback(
    ({ windows, referral, followUp, promisedOn }) => {
      if (followUp !== undefined) {
        const { controlOn, answer } = followUp
        const what = answer === '' ? t.answered : answer
        if (controlOn === undefined) return t.answer({ what })
        const day = format.day(controlOn, today())
        return (controlOn < today() ? t.controlMissed : t.control)({ day, what })
      }
      if (referral !== undefined) {
        const to =
          referral.to === 'pustu' ? t.pustu : referral.to === 'hospital' ? t.hospital : t.puskesmas
        return t.referral({ reason: say(reasonFor(cadre, services, referral)), to })
      }
      const first = windows.toSorted(
        (a, b) =>
          Number(visitWork(a.service) === undefined) - Number(visitWork(b.service) === undefined),
      )
      const names = first.map(({ service, dose }) => {
        const label = services.get(service)?.label
        if (dose !== undefined) return nameOfDose(dose)
        return label === undefined ? service : say(label)
      })
      const shown = names.slice(0, 2).join(' · ')
      const what =
        names.length > 2 ? t.more({ first: shown, count: String(names.length - 2) }) : shown
      return promisedOn === undefined
        ? what
        : t.notKept({ day: format.day(promisedOn, today()), what })
    },
    [t, say, nameOfDose, cadre, format],
  )
}

function waitingFor(
  { days, urgency }: Task,
  t: ReturnType<typeof taskMessages.get>,
  format: Format,
): string {
  if (urgency === 'due' || urgency === 'answered') return ''
  if (days < 1) return t.today
  return format.wait(days)
}
