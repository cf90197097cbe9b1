import { useStore } from '@nanostores/react'
import { IconPlus } from '@tabler/icons-react'
import { useMemo } from 'react'
import { rules } from '@jejaring/core/catalogue/rules'
import type { Cadre } from '@jejaring/core/catalogue/define'
import type { VisitForm } from '../../forms/form-state.ts'
import { useFormat } from '../../i18n/format.ts'
import { useDoseName } from '../../i18n/use-dose-name.ts'
import { useText } from '../../i18n/use-text.ts'
import type { PersonView } from '../../store/use-person.ts'
import { ListRow } from '../../ui/list-row.tsx'
import { Section } from '../../ui/section.tsx'
import { StatusMark } from '../../ui/status-mark.tsx'
import { OtherServices } from './other-services.tsx'
import { byStation, servicesFor, type Offered } from './services-for.ts'
import { visitMessages } from './visit.messages.ts'

interface Props {
  readonly view: PersonView
  readonly form: VisitForm
  readonly cadre: Cadre
  readonly onAdd: (services: readonly string[]) => void
}

/** What is due, by station; what others give; the rest one tap away. */
export function ServiceChooser({ view, form, cadre, onAdd }: Props) {
  const t = useStore(visitMessages)
  const { on, setting, reported } = form
  // Every service is asked whether it applies: too much for each key of the pad.
  const offered = useMemo(
    () =>
      servicesFor(view.history, view.summary.due, {
        catalogue: rules,
        on,
        setting,
        cadre,
        reported,
      }),
    [view, on, setting, cadre, reported],
  )
  const left = ({ service }: Offered): boolean => !form.services.includes(service.id)
  const due = byStation(offered.due.filter(left))
  const others = offered.others.filter(left)
  return (
    <>
      {due.length > 0 && (
        <Section title={t.due} count={due.reduce((count, { items }) => count + items.length, 0)}>
          {due.map(({ station, items }) => (
            <section key={station} className="visit-station">
              <div className="visit-station-line">
                <h3>{t[station]}</h3>
                {items.length > 1 && (
                  <button
                    type="button"
                    className="link-button visit-all"
                    aria-label={t.openAllOf({ station: t[station] })}
                    onClick={() => onAdd(items.map(({ service }) => service.id))}
                  >
                    {t.openAll}
                  </button>
                )}
              </div>
              <div className="card">
                {items.map((one) => (
                  <OfferedRow key={one.service.id} offered={one} onAdd={onAdd} />
                ))}
              </div>
            </section>
          ))}
        </Section>
      )}
      {offered.elsewhere.length > 0 && <Elsewhere offered={offered.elsewhere} />}
      {others.length > 0 && (
        <OtherServices
          offered={others}
          due={view.summary.due}
          isOpen={form.services.length === 0 && due.length === 0}
          onAdd={(id) => onAdd([id])}
        />
      )}
    </>
  )
}

function OfferedRow({
  offered: { service, window, isOverdue },
  onAdd,
}: {
  readonly offered: Offered
  readonly onAdd: Props['onAdd']
}) {
  const t = useStore(visitMessages)
  const say = useText()
  const nameOfDose = useDoseName()
  const format = useFormat()
  const dose = window?.dose
  return (
    <ListRow
      leading={<StatusMark kind={isOverdue ? 'watch' : 'open'} size={20} />}
      title={dose === undefined ? say(service.label) : `${say(service.label)}: ${nameOfDose(dose)}`}
      {...(window === undefined
        ? {}
        : {
            text: isOverdue
              ? t.overdueSince({ day: format.day(window.late) })
              : t.dueSince({ day: format.day(window.from) }),
          })}
      trailing={<IconPlus size={20} stroke={1.75} aria-hidden />}
      onPress={() => onAdd([service.id])}
    />
  )
}

/** Due today, but not for this worker at this place: so that somebody is sent there, not forgotten. */
function Elsewhere({ offered }: { readonly offered: readonly Offered[] }) {
  const t = useStore(visitMessages)
  const say = useText()
  const nameOfDose = useDoseName()
  return (
    <details className="visit-others">
      <summary>{t.elsewhere({ count: String(offered.length) })}</summary>
      <div className="card">
        {offered.map(({ service, window, isOverdue }) => (
          <ListRow
            key={service.id}
            leading={<StatusMark kind={isOverdue ? 'watch' : 'open'} size={16} />}
            title={
              window?.dose === undefined
                ? say(service.label)
                : `${say(service.label)}: ${nameOfDose(window.dose)}`
            }
            text={t.byAt({
              who: service.givenBy.map((cadre) => t[cadre]).join(', '),
              where: service.settings.map((setting) => t[setting]).join(', '),
            })}
          />
        ))}
      </div>
    </details>
  )
}
