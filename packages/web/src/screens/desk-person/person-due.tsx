import { useStore } from '@nanostores/react'
import { addMonths, daysBetween, type LocalDate } from '@jejaring/core/calendar/local-date'
import { catalogue } from '@jejaring/core/catalogue/index'
import { dueStatus, type DueWindow } from '@jejaring/core/judge/judgement'
import { reasonText } from '@jejaring/core/judge/reason-text'
import { useFormat } from '../../i18n/format.ts'
import { useReadable } from '../../i18n/use-readable.ts'
import { useText } from '../../i18n/use-text.ts'
import { DueRow } from '../../ui/due-row.tsx'
import { Section } from '../../ui/section.tsx'
import type { StatusKind } from '../../ui/status-mark.tsx'
import { personMessages } from './desk-person.messages.ts'

/** What begins later than this tells nothing about the next visits. */
const NEXT_MONTHS = 12
const NEXT_SHOWN = 5

interface Props {
  readonly due: readonly DueWindow[]
  readonly today: LocalDate
}

/** What the person needs now, overdue first, and what comes next. */
export function PersonDue({ due, today }: Props) {
  const t = useStore(personMessages)
  const byDay = due.toSorted((a, b) => (a.late < b.late ? -1 : 1))
  const withStatus = (wanted: ReturnType<typeof dueStatus>) =>
    byDay.filter((window) => dueStatus(window, today) === wanted)
  const now = [...withStatus('overdue'), ...withStatus('due')]
  const horizon = addMonths(today, NEXT_MONTHS)
  const next = firstOfEach(
    withStatus('notYet')
      .filter(({ from }) => from < horizon)
      .toSorted((a, b) => (a.from < b.from ? -1 : 1)),
  ).slice(0, NEXT_SHOWN)
  return (
    <>
      <Section title={t.due} count={now.length}>
        <div className="card">
          {now.length === 0 && <p className="desk-person-none">{t.nothingDue}</p>}
          {now.map((window) => (
            <Window key={keyOf(window)} window={window} today={today} />
          ))}
        </div>
      </Section>
      {next.length > 0 && (
        <Section title={t.notYet}>
          <div className="card">
            {next.map((window) => (
              <Window key={keyOf(window)} window={window} today={today} />
            ))}
          </div>
        </Section>
      )}
    </>
  )
}

const firstOfEach = (windows: readonly DueWindow[]): readonly DueWindow[] =>
  windows.filter(({ service }, at) => windows.findIndex((of) => of.service === service) === at)
const keyOf = ({ service, dose, from }: DueWindow): string => `${service} ${dose ?? ''} ${from}`
const marks: Record<ReturnType<typeof dueStatus>, StatusKind> = {
  overdue: 'watch',
  due: 'open',
  notYet: 'na',
  missed: 'na',
}

function Window({ window, today }: { readonly window: DueWindow; readonly today: LocalDate }) {
  const t = useStore(personMessages)
  const text = useText()
  const readable = useReadable()
  const format = useFormat()
  const status = dueStatus(window, today)
  const label = catalogue.services.find(({ id }) => id === window.service)?.label
  const name = label === undefined ? window.service : text(label)
  const when =
    status === 'notYet'
      ? t.from({ day: format.day(window.from, today) })
      : status === 'overdue'
        ? t.overdue({ days: daysBetween(window.late, today) })
        : t.until({ day: format.day(window.late, today) })
  return (
    <DueRow
      kind={marks[status]}
      title={window.dose === undefined ? name : `${name}, ${window.dose}`}
      why={`${readable(reasonText(window.reason))}; ${when}`}
    />
  )
}
