import { Button } from '@mantine/core'
import { useStore } from '@nanostores/react'
import { useState } from 'react'
import { addDays, isLocalDate, type LocalDate } from '@jejaring/core/calendar/local-date'
import type { Cadre } from '@jejaring/core/catalogue/define'
import { rules } from '@jejaring/core/catalogue/rules'
import { withCarried } from '@jejaring/core/journal/carried'
import type { PersonRecord } from '@jejaring/core/journal/record'
import { servicesById } from '@jejaring/core/judge/history'
import type { Reaction } from '@jejaring/core/reaction/person-reactions'
import {
  isUrgent,
  reactionOutcomes,
  reactionSigns,
  reactionTold,
  seriousReasons,
  type ReactionBody,
} from '@jejaring/core/reaction/reaction-body'
import {
  outcomeWords,
  seriousWords,
  signWords,
  toldWords,
} from '@jejaring/core/reaction/reaction-words'
import type { VaccineVisit } from '@jejaring/core/reaction/vaccine-visits'
import { DayField } from '../forms/day-field.tsx'
import { useFormat } from '../i18n/format.ts'
import { useText } from '../i18n/use-text.ts'
import { useHoldUpdate } from '../session/held-update.ts'
import { useWrite } from '../store/use-write.ts'
import type { Note } from '../store/write-down.ts'
import type { About, Write } from '../store/write.ts'
import { Chips } from '../ui/chips.tsx'
import { ErrorLine } from '../ui/error-line.tsx'
import { ManyChips } from '../ui/many-chips.tsx'
import { Sheet } from '../ui/sheet.tsx'
import { StatusMark } from '../ui/status-mark.tsx'
import { reactionMessages } from './reaction.messages.ts'
import '../forms/service-fields.css'
import '../referral/referral.css'
import './reaction.css'

interface Props {
  readonly person: About
  readonly record: PersonRecord
  readonly today: LocalDate
  readonly cadre: Cadre
  /** Visits with vaccines, the latest first. */
  readonly visits: readonly VaccineVisit[]
  /** The report to go on with; absent for a new one. */
  readonly reaction?: Reaction
  readonly write: Write
  readonly onClose: () => void
}

/** What a kader sees, in a few taps; what a health worker adds stands below. */
export function ReactionSheet(props: Props) {
  const t = useStore(reactionMessages)
  const [isWithdrawing, setWithdrawing] = useState(false)
  const { person, reaction, onClose } = props
  const stop = () => setWithdrawing(false)
  return (
    <Sheet opened title={t.tellTitle({ name: person.name })} onClose={onClose}>
      {isWithdrawing && reaction !== undefined ? (
        <Withdraw {...props} reaction={reaction} onKeep={stop} />
      ) : (
        <Form {...props} onWithdraw={() => setWithdrawing(true)} />
      )}
    </Sheet>
  )
}

/** Visits offered to choose from. */
const VISITS = 3
const OTHER = 'other'

function Form(props: Props & { readonly onWithdraw: () => void }) {
  const { person, record, today, cadre, visits, reaction, write, onClose, onWithdraw } = props
  const t = useStore(reactionMessages)
  const say = useText()
  const format = useFormat()
  const [first] = visits
  const [visit, setVisit] = useState(
    reaction === undefined ? (first?.encounter ?? OTHER) : (reaction.encounter ?? OTHER),
  )
  const [otherDay, setOtherDay] = useState<LocalDate | undefined>(reaction?.given)
  const [began, setBegan] = useState<LocalDate | undefined>(reaction?.began ?? today)
  const [isOtherStart, setOtherStart] = useState(false)
  const [signs, setSigns] = useState(reaction?.signs ?? [])
  const [serious, setSerious] = useState(reaction?.serious ?? [])
  const [outcome, setOutcome] = useState(reaction?.outcome ?? 'unknown')
  const [told, setTold] = useState(reaction?.told ?? [])
  const [note, setNote] = useState(reaction?.note ?? '')
  const { save, isBusy, trouble, setTrouble } = useWrite(write, onClose)
  useHoldUpdate()
  const chosen = visits.find(({ encounter }) => encounter === visit)
  const given = chosen?.on ?? otherDay
  const nameOf = (id: string): string => {
    const service = services.get(id)
    return service === undefined ? id : say(service.label)
  }
  const danger = isUrgent({ signs, serious, outcome })
  const submit = () => {
    if (given === undefined || began === undefined) return setTrouble(t.dayMissing)
    if (signs.length === 0) return setTrouble(t.signsMissing)
    if (began < given) return setTrouble(t.order)
    if (serious.includes('died') && outcome !== undefined && outcome !== 'died') {
      return setTrouble(t.deathUnclear)
    }
    const words = note.trim()
    const body: ReactionBody = {
      cadre,
      ...(reaction === undefined ? {} : { completes: reaction.of }),
      ...(chosen === undefined ? {} : { encounter: chosen.encounter }),
      vaccines: chosen?.vaccines.map(({ service }) => service) ?? reaction?.vaccines ?? [],
      given,
      began,
      signs,
      serious,
      outcome,
      told,
      ...(words === '' ? {} : { note: words }),
    }
    const about = { village: person.village, subject: person.id, on: today } as const
    const report = { ...about, kind: 'reaction-reported', body } as const
    const withdrawn =
      reaction === undefined || danger ? [] : withdrawals(record, reaction, say, { about, t })
    if (!danger || outcome === 'died' || isSent(record)) return void save(report, ...withdrawn)
    const reason = t.reason({ signs: signs.map((sign) => say(signWords[sign])).join(', ') })
    const letter = { to: 'puskesmas', withinDays: 0, reason } as const
    void save(report, { ...about, kind: 'referral-made', body: letter })
  }
  const days = [today, addDays(today, -1)] as const
  return (
    <form
      className="referral-form"
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
    >
      <Chips
        label={t.which}
        value={visit}
        options={[
          ...visits.slice(0, VISITS).map(({ encounter, on, vaccines }) => ({
            value: encounter,
            label: t.visit({
              day: format.day(on, today),
              vaccines: vaccines.map(({ service }) => nameOf(service)).join(', '),
            }),
          })),
          { value: OTHER, label: t.otherDay },
        ]}
        onChoose={setVisit}
      />
      {chosen === undefined && (
        <Day label={t.givenOn} value={otherDay} today={today} onChange={setOtherDay} />
      )}
      <Chips
        label={t.when}
        value={isOtherStart ? OTHER : (days.find((day) => day === began) ?? OTHER)}
        options={[
          { value: days[0], label: t.today },
          { value: days[1], label: t.yesterday },
          { value: OTHER, label: t.otherDay },
        ]}
        onChoose={(value) => {
          setOtherStart(value === OTHER)
          if (isLocalDate(value)) setBegan(value)
        }}
      />
      {(isOtherStart || !days.some((day) => day === began)) && (
        <Day label={t.when} value={began} today={today} onChange={setBegan} />
      )}
      <ManyChips
        label={t.signs}
        values={signs}
        options={reactionSigns.map((value) => ({ value, label: say(signWords[value]) }))}
        onChoose={setSigns}
      />
      {danger && (
        <p className="reaction-danger" role="status">
          <StatusMark kind="act" size={20} /> {t.urgent}
        </p>
      )}
      {cadre !== 'kader' && (
        <>
          <ManyChips
            label={t.seriousWhy}
            values={serious}
            options={seriousReasons.map((value) => ({ value, label: say(seriousWords[value]) }))}
            onChoose={setSerious}
          />
          <Chips
            label={t.outcome}
            value={outcome}
            options={reactionOutcomes.map((value) => ({ value, label: say(outcomeWords[value]) }))}
            onChoose={setOutcome}
          />
          <ManyChips
            label={t.told}
            values={told}
            options={reactionTold.map((value) => ({ value, label: say(toldWords[value]) }))}
            onChoose={setTold}
          />
          <label>
            <span className="chips-label">{t.note}</span>
            <textarea
              className="plain-input"
              maxLength={1000}
              value={note}
              onChange={({ currentTarget }) => setNote(currentTarget.value)}
            />
          </label>
        </>
      )}
      {trouble !== undefined && <ErrorLine>{trouble}</ErrorLine>}
      <Button type="submit" className="big-button" fullWidth loading={isBusy}>
        {t.save}
      </Button>
      {reaction !== undefined && (
        <button type="button" className="link-button" onClick={onWithdraw}>
          {t.withdraw}
        </button>
      )}
    </form>
  )
}

const services = servicesById(rules)

/** A letter for today waits for its answer already. */
const isSent = (record: PersonRecord): boolean =>
  withCarried(record).referrals.some(
    ({ made, answers }) => made?.withinDays === 0 && answers.length === 0,
  )

interface DayProps {
  readonly label: string
  readonly value: LocalDate | undefined
  readonly today: LocalDate
  readonly onChange: (day: LocalDate | undefined) => void
}

const Day = ({ label, value, today, onChange }: DayProps) => (
  <DayField label={label} day={value} max={today} onChoose={onChange} />
)

/** The letter that the report made waits for nobody any more, unless somebody has begun to answer it. */
function withdrawals(
  record: PersonRecord,
  { signs }: Reaction,
  say: ReturnType<typeof useText>,
  {
    about,
    t,
  }: {
    readonly about: Pick<Note, 'village' | 'subject' | 'on'>
    readonly t: ReturnType<typeof reactionMessages.get>
  },
): readonly Note[] {
  const reason = t.reason({ signs: signs.map((sign) => say(signWords[sign])).join(', ') })
  return withCarried(record)
    .referrals.filter(
      ({ made, received = [], answers }) =>
        made?.reason === reason && received.length === 0 && answers.length === 0,
    )
    .map(({ id, of }) => ({
      ...about,
      subject: of ?? about.subject,
      kind: 'referral-answered',
      body: { referral: id, answer: '', withdrawn: true },
    }))
}

interface WithdrawProps extends Props {
  readonly reaction: Reaction
  readonly onKeep: () => void
}

function Withdraw({ person, record, today, reaction, write, onClose, onKeep }: WithdrawProps) {
  const t = useStore(reactionMessages)
  const say = useText()
  const { save, isBusy, trouble } = useWrite(write, onClose)
  const { village, id: subject } = person
  const about = { village, subject, on: today } as const
  const withdraw = () => {
    void save(
      { ...about, kind: 'reaction-withdrawn', body: { reaction: reaction.of } },
      ...withdrawals(record, reaction, say, { about, t }),
    )
  }
  return (
    <>
      <p>{t.withdrawSure}</p>
      {trouble !== undefined && <ErrorLine>{trouble}</ErrorLine>}
      <div className="sheet-actions">
        <Button variant="default" loading={isBusy} onClick={withdraw}>
          {t.withdrawYes}
        </Button>
        <Button onClick={onKeep}>{t.keep}</Button>
      </div>
    </>
  )
}
