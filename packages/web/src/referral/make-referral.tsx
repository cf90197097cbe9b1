import { Button } from '@mantine/core'
import { useStore } from '@nanostores/react'
import { useState } from 'react'
import type { LocalDate } from '@jejaring/core/calendar/local-date'
import type { Cadre } from '@jejaring/core/catalogue/define'
import type { ReferralBody } from '@jejaring/core/journal/entry'
import { useHoldUpdate } from '../session/held-update.ts'
import { useWrite } from '../store/use-write.ts'
import type { About, Write } from '../store/write.ts'
import { Chips } from '../ui/chips.tsx'
import { ErrorLine } from '../ui/error-line.tsx'
import { Sheet } from '../ui/sheet.tsx'
import { referralMessages } from './referral.messages.ts'
import '../forms/service-fields.css'
import './referral.css'

interface Props {
  readonly person: About
  readonly today: LocalDate
  readonly cadre: Cadre
  /** Where somebody is sent from here, most often. */
  readonly usual: ReferralBody['to']
  readonly write: Write
  readonly onClose: () => void
}

/** A referral by hand: where to, how soon and why. */
export function MakeReferralSheet({ opened, ...props }: Props & { readonly opened: boolean }) {
  const t = useStore(referralMessages)
  const { name } = props.person
  return (
    <Sheet opened={opened} title={t.makeTitle({ name })} onClose={props.onClose}>
      {opened && <MakeReferral {...props} />}
    </Sheet>
  )
}

const withinDays = [0, 2, 7, 30] as const

function MakeReferral({ person, today, cadre, usual, write, onClose }: Props) {
  const t = useStore(referralMessages)
  const [to, setTo] = useState(usual)
  const [within, setWithin] = useState<(typeof withinDays)[number]>(2)
  const [reason, setReason] = useState('')
  const [isPrivate, setPrivate] = useState(false)
  const { save, isBusy, trouble, setTrouble } = useWrite(write, onClose)
  useHoldUpdate()
  const places: readonly ReferralBody['to'][] = ['pustu', 'puskesmas', 'hospital']
  const reasons = [t.reasonWorse, t.reasonDanger, t.reasonCheck]
  const submit = () => {
    const words = reason.trim()
    if (words === '') return setTrouble(t.reasonMissing)
    void save({
      kind: 'referral-made',
      village: person.village,
      subject: person.id,
      on: today,
      body: { to, withinDays: within, reason: words, ...(isPrivate ? { private: true } : {}) },
    })
  }
  return (
    <form
      className="referral-form"
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
    >
      <Chips
        label={t.to}
        value={to}
        options={places.map((value) => ({ value, label: t[value] }))}
        onChoose={setTo}
      />
      <Chips
        label={t.when}
        value={within}
        options={withinDays.map((value) => ({ value, label: t[`within${value}`] }))}
        onChoose={setWithin}
      />
      <Chips
        label={t.reason}
        value={reasons.find((words) => words === reason)}
        options={reasons.map((value) => ({ value, label: value }))}
        onChoose={setReason}
      />
      <textarea
        className="plain-input"
        aria-label={t.reason}
        maxLength={500}
        value={reason}
        onChange={({ currentTarget }) => setReason(currentTarget.value)}
      />
      {cadre !== 'kader' && (
        <label className="referral-check">
          <input
            type="checkbox"
            checked={isPrivate}
            onChange={({ currentTarget }) => setPrivate(currentTarget.checked)}
          />
          {t.private}
        </label>
      )}
      {trouble !== undefined && <ErrorLine>{trouble}</ErrorLine>}
      <Button type="submit" className="big-button" fullWidth loading={isBusy}>
        {t.save}
      </Button>
    </form>
  )
}
