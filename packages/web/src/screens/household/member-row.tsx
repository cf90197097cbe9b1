import { useStore } from '@nanostores/react'
import { IconChevronRight } from '@tabler/icons-react'
import { rules } from '@jejaring/core/catalogue/rules'
import { current } from '@jejaring/core/journal/writes'
import { servicesById } from '@jejaring/core/judge/history'
import { dueStatus } from '@jejaring/core/judge/judgement'
import { useFormat } from '../../i18n/format.ts'
import { useDoseName } from '../../i18n/use-dose-name.ts'
import { useText } from '../../i18n/use-text.ts'
import { today } from '../../store/device-clock.ts'
import type { PersonView } from '../../store/use-person.ts'
import { ListRow } from '../../ui/list-row.tsx'
import { StatusMark } from '../../ui/status-mark.tsx'
import { registerMessages } from '../register/register.messages.ts'
import { householdMessages } from './household.messages.ts'

const services = servicesById(rules)
/** As many lines are read at a glance; the rest stands on the person's own page. */
const SHOWN = 3

/** Somebody of the family, with what they need: overdue first. */
export function MemberRow({ member }: { readonly member: PersonView }) {
  const t = useStore(householdMessages)
  const words = useStore(registerMessages)
  const say = useText()
  const nameOfDose = useDoseName()
  const format = useFormat()
  const { id, name, birthDate, due } = member.summary
  const relation = current(member.record.fields.relation)
  const open = due
    .flatMap((window) => {
      const status = dueStatus(window, today())
      return status === 'due' || status === 'overdue' ? [{ ...window, status }] : []
    })
    .toSorted((a, b) => (a.late < b.late ? -1 : 1))
  return (
    <ListRow
      href={`/people/${id}`}
      title={name}
      aside={[
        format.age(birthDate, today()),
        ...(relation === undefined ? [] : [words[relation]]),
      ].join(' · ')}
      text={
        open.length === 0 ? (
          <span className="member-due">
            <StatusMark kind="ok" size={12} plain /> {t.nothingDue}
          </span>
        ) : (
          <>
            {open.slice(0, SHOWN).map(({ service, dose, from, status }) => {
              const label = services.get(service)?.label
              const what = label === undefined ? service : say(label)
              return (
                <span key={`${service}.${from}`} className="member-due">
                  <StatusMark kind={status === 'overdue' ? 'watch' : 'open'} size={12} plain />{' '}
                  {dose === undefined ? what : `${what}: ${nameOfDose(dose)}`}
                </span>
              )
            })}
            {open.length > SHOWN && (
              <span className="member-due">
                {t.moreDue({ count: String(open.length - SHOWN) })}
              </span>
            )}
          </>
        )
      }
      trailing={<IconChevronRight size={20} stroke={1.75} aria-hidden />}
    />
  )
}
