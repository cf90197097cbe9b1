import { useStore } from '@nanostores/react'
import { useRef, useState, type KeyboardEvent } from 'react'
import type { LocalDate } from '@jejaring/core/calendar/local-date'
import { rules } from '@jejaring/core/catalogue/rules'
import { servicesById } from '@jejaring/core/judge/history'
import { referralsOf, type Asked } from '../../forms/told.ts'
import { useFormat } from '../../i18n/format.ts'
import { useReadable } from '../../i18n/use-readable.ts'
import { useMe } from '../../session/session.ts'
import { today } from '../../store/device-clock.ts'
import { notesOfWithdrawal } from '../../store/undo-visit.ts'
import { usePerson, type PersonView } from '../../store/use-person.ts'
import { writeDown } from '../../store/write-down.ts'
import { Link } from '../../ui/link.tsx'
import { StatusMark } from '../../ui/status-mark.tsx'
import { saveVisit } from '../visit/save-visit.ts'
import { useJudged } from '../visit/use-judged.ts'
import { paperMessages } from './paper.messages.ts'
import { fieldsFor, formOfRow, keyOf, oddFields } from './sheet-fields.ts'

interface Props {
  readonly person: string
  /** Of the row on the paper. */
  readonly number: number
  readonly on: LocalDate
  readonly onSaved: () => void
}

export function EntryRow(props: Props) {
  const view = usePerson(props.person)
  if (view === undefined || view === 'unknown') return null
  return <RowOf {...props} view={view} />
}

function RowOf({ number, on, onSaved, view }: Props & { readonly view: PersonView }) {
  const t = useStore(paperMessages)
  const format = useFormat()
  const say = useReadable()
  const me = useMe()
  const [typed, setTyped] = useState<ReadonlyMap<string, string>>(new Map())
  const [saved, setSaved] = useState<string>()
  const [letters, setLetters] = useState<readonly Asked[]>([])
  const isSaving = useRef(false)
  const [note, setNote] = useState<string>()
  const cadre = me?.cadre ?? 'kader'
  const { judge } = useJudged(view, undefined, cadre)
  const asked = fieldsFor(view.history, on)
  const save = async (row: HTMLElement | null) => {
    // A key that bounces, or a second click, is no second visit.
    if (isSaving.current) return
    isSaving.current = true
    try {
      await saveOnce(row)
    } finally {
      isSaving.current = false
    }
  }
  const saveOnce = async (row: HTMLElement | null) => {
    const form = formOfRow(asked, typed, on)
    const [odd] = oddFields(asked, typed)
    if (odd !== undefined || form.services.length === 0) {
      setNote(odd === undefined ? t.fill : t.odd({ field: t[odd.column] }))
      return
    }
    setNote(undefined)
    const { body, services } = judge(form)
    const referrals = referralsOf(servicesById(rules), services)
    setSaved(await saveVisit(view, form, { body, services, referrals, say }))
    setLetters(referrals)
    onSaved()
    row?.nextElementSibling?.querySelector('input')?.focus()
  }
  const undo = async (encounter: string) => {
    setSaved(undefined)
    setLetters([])
    await writeDown(notesOfWithdrawal(view, encounter, t.undo))
  }
  const onKey = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key !== 'Enter') return
    event.preventDefault()
    const row = event.currentTarget.closest<HTMLElement>('.entry-row')
    const inputs = [...(row?.querySelectorAll('input') ?? [])]
    const next = inputs[inputs.indexOf(event.currentTarget) + 1]
    if (next === undefined) void save(row)
    else next.focus()
  }
  const name = `${number}. ${view.summary.name}`
  return (
    <div className="entry-row" role="group" aria-label={name}>
      <p className="entry-name">
        <b>{name}</b> <span className="dim">{format.age(view.summary.birthDate, today())}</span>
        {saved !== undefined && (
          <span className="entry-saved" role="status">
            <StatusMark kind="ok" size={16} /> {t.saved}{' '}
            <button type="button" className="link-button" onClick={() => void undo(saved)}>
              {t.undo}
            </button>
          </span>
        )}
      </p>
      {saved === undefined && (
        <div className="entry-fields">
          {asked.map((one) => (
            <label key={keyOf(one)}>
              <span className="small dim">{t[one.column]}</span>
              <input
                inputMode="decimal"
                enterKeyHint="next"
                autoComplete="off"
                value={typed.get(keyOf(one)) ?? ''}
                onChange={({ currentTarget: { value } }) =>
                  setTyped(
                    new Map([
                      ...typed,
                      [keyOf(one), value.replace('.', ',').replaceAll(/[^\d,]/g, '')],
                    ]),
                  )
                }
                onKeyDown={onKey}
              />
            </label>
          ))}
          {asked.length === 0 ? (
            <span className="small dim">{t.byVisit}</span>
          ) : (
            <button
              type="button"
              className="entry-save"
              onClick={(event) => void save(event.currentTarget.closest('.entry-row'))}
            >
              {t.save}
            </button>
          )}
        </div>
      )}
      {letters.length > 0 && (
        <p className="small entry-note" role="alert">
          <StatusMark kind="act" size={16} />{' '}
          {t.referred({ why: letters.map(({ outcome }) => say(outcome.label)).join(', ') })}{' '}
          <Link href={`/people/${view.record.id}`} className="link-button">
            {t.openPerson}
          </Link>
        </p>
      )}
      {note !== undefined && (
        <p className="small entry-note" role="alert">
          {note}
        </p>
      )}
    </div>
  )
}
