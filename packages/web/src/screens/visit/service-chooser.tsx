import { useStore } from '@nanostores/react'
import { IconPlus } from '@tabler/icons-react'
import { useMemo } from 'react'
import { catalogue } from '@jejaring/core/catalogue/index'
import type { Cadre } from '@jejaring/core/catalogue/define'
import type { VisitForm } from '../../forms/form-state.ts'
import { useFormat } from '../../i18n/format.ts'
import { useText } from '../../i18n/use-text.ts'
import type { PersonView } from '../../store/use-person.ts'
import { ListRow } from '../../ui/list-row.tsx'
import { Section } from '../../ui/section.tsx'
import { StatusMark } from '../../ui/status-mark.tsx'
import { servicesFor, type Offered } from './services-for.ts'
import { visitMessages } from './visit.messages.ts'

interface Props {
  readonly view: PersonView
  readonly form: VisitForm
  readonly cadre: Cadre
  readonly onAdd: (service: string) => void
}

/** What is due first; the rest one tap away. */
export function ServiceChooser({ view, form, cadre, onAdd }: Props) {
  const t = useStore(visitMessages)
  const { on, setting, reported } = form
  // Every service is asked whether it applies: too much for each key of the pad.
  const offered = useMemo(
    () => servicesFor(view.history, view.summary.due, { catalogue, on, setting, cadre, reported }),
    [view, on, setting, cadre, reported],
  )
  const left = ({ service }: Offered): boolean => !form.services.includes(service.id)
  const due = offered.due.filter(left)
  const others = offered.others.filter(left)
  return (
    <>
      {due.length > 0 && (
        <Section title={t.due} count={due.length}>
          <div className="card">
            {due.map((one) => (
              <OfferedRow key={one.service.id} offered={one} onAdd={onAdd} />
            ))}
          </div>
        </Section>
      )}
      {others.length > 0 && (
        <details className="visit-others" open={form.services.length === 0 && due.length === 0}>
          <summary>{t.otherCount({ count: String(others.length) })}</summary>
          <div className="card">
            {others.map((one) => (
              <OfferedRow key={one.service.id} offered={one} onAdd={onAdd} />
            ))}
          </div>
        </details>
      )}
    </>
  )
}

function OfferedRow({
  offered,
  onAdd,
}: {
  readonly offered: Offered
  readonly onAdd: (service: string) => void
}) {
  const t = useStore(visitMessages)
  const say = useText()
  const format = useFormat()
  const { service, window, isOverdue } = offered
  const dose = window?.dose
  return (
    <ListRow
      leading={
        window === undefined ? undefined : (
          <StatusMark kind={isOverdue ? 'watch' : 'open'} size={20} />
        )
      }
      title={dose === undefined ? say(service.label) : `${say(service.label)}: ${dose}`}
      {...(window === undefined
        ? {}
        : {
            text: isOverdue
              ? t.overdueSince({ day: format.day(window.late) })
              : t.dueSince({ day: format.day(window.from) }),
          })}
      trailing={<IconPlus size={20} stroke={1.75} aria-hidden />}
      onPress={() => onAdd(service.id)}
    />
  )
}
