import { useStore } from '@nanostores/react'
import { completedMonths, type LocalDate } from '@jejaring/core/calendar/local-date'
import { rules } from '@jejaring/core/catalogue/rules'
import { tetanusScreening } from '@jejaring/core/catalogue/services/mother/tetanus-screening'
import { tetanusOfLife } from '@jejaring/core/catalogue/tetanus'
import type { PersonHistory } from '@jejaring/core/judge/history'
import type { DueWindow } from '@jejaring/core/judge/judgement'
import { useFormat } from '../i18n/format.ts'
import { useText } from '../i18n/use-text.ts'
import { Section } from '../ui/section.tsx'
import { StatusMark, type StatusKind } from '../ui/status-mark.tsx'
import { immunisationMessages } from './immunisation-card.messages.ts'
import { vaccineRows, type DoseCell } from './vaccine-rows.ts'
import './immunisation-card.css'

interface Props {
  readonly history: PersonHistory
  readonly due: readonly DueWindow[]
  readonly today: LocalDate
  /** Behind a line that says how many doses there are. */
  readonly isFolded?: boolean
}

/** Until then the card is drawn whether or not anything was given. */
const CHILD_MONTHS = 7 * 12

/** The immunisation page of the KIA book: a line for each vaccine, a mark and a day for each dose. */
export function ImmunisationCard({ history, due, today, isFolded = false }: Props) {
  const t = useStore(immunisationMessages)
  const say = useText()
  const doses: Parameters<typeof vaccineRows>[1]['doses'] = (service) => history.doses(service)
  const isChild = completedMonths(history.birthDate, today) < CHILD_MONTHS
  const rows = vaccineRows(rules.services, { doses, due, today }).filter(
    ({ service }) => isChild || doses(service).length > 0,
  )
  const isTetanusKept = isOfTetanusAge(history, today)
  if (rows.length === 0 && !isTetanusKept) return null
  const cells = rows.flatMap((row) => row.cells)
  const given = cells.filter(({ state }) => state === 'given').length
  if (rows.length === 0) {
    return (
      <Section title={t.title}>
        <div className="card">
          <TetanusRow history={history} today={today} />
        </div>
      </Section>
    )
  }
  return (
    <Section title={t.title}>
      <details className="card vaccine-card" open={!isFolded}>
        <summary>{t.doses({ given: String(given), of: String(cells.length) })}</summary>
        {rows.map(({ service, cells }) => (
          <div key={service.id} className="vaccine-row">
            <p className="vaccine-name">{say(service.label)}</p>
            <ol className="vaccine-doses">
              {cells.map((cell, place) => (
                <Dose key={`${cell.name}.${place}`} cell={cell} />
              ))}
            </ol>
          </div>
        ))}
        {isTetanusKept && <TetanusRow history={history} today={today} />}
      </details>
    </Section>
  )
}

const markOf: Readonly<Record<DoseCell['state'], StatusKind>> = {
  given: 'ok',
  tooSoon: 'watch',
  due: 'open',
  overdue: 'watch',
  notYet: 'open',
  later: 'open',
  closed: 'na',
}

function Dose({ cell }: { readonly cell: DoseCell }) {
  const t = useStore(immunisationMessages)
  const format = useFormat()
  const day = cell.on === undefined ? '' : format.shortDay(cell.on)
  const words: Readonly<Record<DoseCell['state'], string>> = {
    given: t.given({ day }),
    tooSoon: t.tooSoon({ day }),
    due: t.due,
    overdue: t.overdue({ day }),
    notYet: t.notYet({ day }),
    later: t.later,
    closed: t.closed,
  }
  return (
    <li className="vaccine-dose small">
      <StatusMark kind={markOf[cell.state]} size={12} plain />
      <span>
        {cell.name} <span className="mid">{words[cell.state]}</span>
      </span>
    </li>
  )
}

/** Of women who may become pregnant the tetanus status of all doses of a life is kept. */
const isOfTetanusAge = ({ sex, birthDate }: PersonHistory, today: LocalDate): boolean => {
  const years = Math.floor(completedMonths(birthDate, today) / 12)
  return sex === 'female' && years >= 10 && years < 50
}

function TetanusRow({ history, today }: Omit<Props, 'due'>) {
  const t = useStore(immunisationMessages)
  const format = useFormat()
  const { status, protectedBefore, nextFrom } = tetanusOfLife(
    history,
    history.given(tetanusScreening),
  )
  const isProtected = protectedBefore !== undefined && today < protectedBefore
  return (
    <div className="vaccine-row">
      <p className="vaccine-name">{t.tetanus}</p>
      <p className="vaccine-dose small">
        <StatusMark kind={isProtected ? 'ok' : 'open'} size={12} plain />
        <span>
          T{status}{' '}
          <span className="mid">
            {[
              isProtected
                ? t.protectedUntil({ day: format.shortDay(protectedBefore) })
                : t.notProtected,
              ...(nextFrom === undefined ? [] : [t.nextDose({ day: format.shortDay(nextFrom) })]),
            ].join(', ')}
          </span>
        </span>
      </p>
    </div>
  )
}
