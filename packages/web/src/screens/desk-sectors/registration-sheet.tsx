import { Button, TextInput } from '@mantine/core'
import { useStore } from '@nanostores/react'
import { useState } from 'react'
import { isLocalDate, type LocalDate } from '@jejaring/core/calendar/local-date'
import {
  boardOffices,
  isDecreeDay,
  isNumberOf,
  isRegistrationNumber,
  registrationLengths,
  type BoardOffice,
} from '@jejaring/core/cross-sector/posyandu-registration'
import { hasPersonNumber } from '@jejaring/core/problem/names-nobody'
import type { CrossSector, NewRegistration } from '@jejaring/core/cross-sector/wire'
import { ErrorLine } from '../../ui/error-line.tsx'
import { Sheet } from '../../ui/sheet.tsx'
import { sectorMessages } from './desk-sectors.messages.ts'
import type { Keep } from './desk-sectors.tsx'

interface Props {
  readonly post: CrossSector['posyandu'][number]
  /** Every Posyandu shown. */
  readonly posyandu: CrossSector['posyandu']
  readonly today: LocalDate
  readonly keep: Keep
  readonly onClose: () => void
}

/** Number, decree and the nine of the board. */
export function RegistrationSheet({ post, posyandu, today, keep, onClose }: Props) {
  const t = useStore(sectorMessages)
  const { registration, villages } = post
  const [number, setNumber] = useState(registration.number ?? '')
  const [decree, setDecree] = useState(registration.decree)
  const [decreeOn, setDecreeOn] = useState<string>(registration.decreeOn ?? '')
  const [board, setBoard] = useState(registration.board)
  const [trouble, setTrouble] = useState<string>()
  const given = number.trim()
  const isNumber = given === '' || isRegistrationNumber(given)
  const holder = posyandu.find(
    (one) => one.id !== post.id && given !== '' && one.registration.number === given,
  )
  const isDay = decreeOn === '' || (isLocalDate(decreeOn) && isDecreeDay(decreeOn, today))
  const areNames = Object.values(board).every((name) => !hasPersonNumber(name))
  const isFine = isNumber && holder === undefined && isDay && areNames
  const name = (office: BoardOffice, value: string) =>
    setBoard((before) => ({ ...before, [office]: value }))
  const save = async () => {
    const held = boardOffices.flatMap((office) => {
      const who = board[office]?.trim() ?? ''
      return who === '' ? [] : [[office, who] as const]
    })
    const body: NewRegistration = {
      facility: post.id,
      version: registration.version,
      decree: decree.trim(),
      board: Object.fromEntries(held),
      ...(given === '' ? {} : { number: given }),
      ...(isLocalDate(decreeOn) ? { decreeOn } : {}),
    }
    const kept = await keep('registrations', body)
    if (kept === 'kept') onClose()
    else {
      // What this form can see is right: somewhere else the number is taken.
      const isTaken = kept === 'refused' && given !== ''
      setTrouble(kept === 'conflict' ? t.conflict : isTaken ? t.numberElsewhere : t.notSaved)
    }
  }
  return (
    <Sheet opened title={post.name} onClose={onClose}>
      <form
        className="sector-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          if (isFine) void save()
        }}
      >
        <TextInput
          label={t.number}
          description={t.numberHint}
          maxLength={17}
          autoFocus
          value={number}
          onChange={({ currentTarget }) => setNumber(currentTarget.value)}
        />
        {!isNumber && given.length >= 17 && <ErrorLine>{t.wrongNumber}</ErrorLine>}
        {holder !== undefined && <ErrorLine>{t.numberTaken({ name: holder.name })}</ErrorLine>}
        {holder === undefined && isRegistrationNumber(given) && !isNumberOf(given, villages) && (
          <ErrorLine>{t.otherVillage}</ErrorLine>
        )}
        <TextInput
          label={t.decreeNumber}
          maxLength={registrationLengths.decree}
          value={decree}
          onChange={({ currentTarget }) => setDecree(currentTarget.value)}
        />
        <TextInput
          type="date"
          label={t.decreeOn}
          max={today}
          error={!isDay && t.wrongDecreeDay}
          value={decreeOn}
          onChange={({ currentTarget }) => setDecreeOn(currentTarget.value)}
        />
        <fieldset className="sector-board">
          <legend className="small mid">
            {t.board}. {t.nameHint}
          </legend>
          {boardOffices.map((office) => (
            <TextInput
              key={office}
              label={t[office]}
              maxLength={registrationLengths.name}
              error={hasPersonNumber(board[office] ?? '') && t.nameIsNumber}
              value={board[office] ?? ''}
              onChange={({ currentTarget }) => name(office, currentTarget.value)}
            />
          ))}
        </fieldset>
        {trouble !== undefined && <ErrorLine>{trouble}</ErrorLine>}
        <div className="sheet-actions">
          <Button type="submit" disabled={!isFine}>
            {t.save}
          </Button>
        </div>
      </form>
    </Sheet>
  )
}
