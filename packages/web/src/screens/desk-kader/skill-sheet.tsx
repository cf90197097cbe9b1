import { Button } from '@mantine/core'
import { useStore } from '@nanostores/react'
import { useState } from 'react'
import { isLocalDate, type LocalDate } from '@jejaring/core/calendar/local-date'
import { FIRST_LEARNED, refreshFrom } from '@jejaring/core/kader/learned'
import { skills, skillStates, type Skill, type SkillState } from '@jejaring/core/kader/skill'
import type { KaderPassport } from '@jejaring/core/kader/wire'
import { useFormat } from '../../i18n/format.ts'
import { useText } from '../../i18n/use-text.ts'
import { ErrorLine } from '../../ui/error-line.tsx'
import { Sheet } from '../../ui/sheet.tsx'
import { kaderMessages } from './desk-kader.messages.ts'
import type { Note } from './use-kader.ts'

interface Props {
  readonly kader: KaderPassport
  readonly skill: Skill
  readonly today: LocalDate
  readonly note: Note
  readonly onClose: () => void
}

/** One skill of one kader: trained or assessed, on which day, by whom; or taken back. */
export function SkillSheet({ kader, skill, today, note, onClose }: Props) {
  const t = useStore(kaderMessages)
  const say = useText()
  const format = useFormat()
  const known = kader.skills.find((one) => one.skill === skill)
  const refresh = known === undefined ? undefined : refreshFrom(known)
  const [on, setOn] = useState<string>(today)
  const [evidence, setEvidence] = useState('')
  const [trouble, setTrouble] = useState<string>()
  const isFine = isLocalDate(on) && on <= today && on >= FIRST_LEARNED
  const write = async (state?: SkillState) => {
    if (!isLocalDate(on)) return
    const noted = await note({
      kader: kader.id,
      skill,
      ...(state === undefined ? {} : { state }),
      on,
      evidence: evidence.trim(),
      version: kader.versions[skill] ?? 0,
    })
    if (noted === 'kept') onClose()
    else setTrouble(noted === 'conflict' ? t.conflict : t.notSaved)
  }
  return (
    <Sheet opened title={`${skill} ${say(skills[skill])}`} onClose={onClose}>
      {trouble !== undefined && <ErrorLine>{trouble}</ErrorLine>}
      {skillStates.map((state) => {
        const said = known?.[state]
        return (
          said && (
            <p key={state} className="mid">
              {t.noted({ state: t[state], day: format.shortDay(said.on) })}
              {said.evidence !== '' && `, ${said.evidence}`}
            </p>
          )
        )
      })}
      {refresh !== undefined && (
        <p className={refresh <= today ? 'skill-refresh' : 'mid'}>
          {t.refreshFrom({ day: format.shortDay(refresh) })}
        </p>
      )}
      <div className="skill-form">
        <label>
          {t.on}
          <input
            className="plain-input"
            type="date"
            min={FIRST_LEARNED}
            max={today}
            value={on}
            onChange={({ currentTarget }) => setOn(currentTarget.value)}
          />
        </label>
        <label>
          {t.evidence}
          <input
            className="plain-input"
            maxLength={300}
            value={evidence}
            onChange={({ currentTarget }) => setEvidence(currentTarget.value)}
          />
        </label>
      </div>
      {!isFine && <ErrorLine>{t.rDay}</ErrorLine>}
      <div className="sheet-actions">
        {known !== undefined && (
          <Button variant="subtle" onClick={() => void write()}>
            {t.takeBack}
          </Button>
        )}
        {skillStates.map((state) => (
          <Button
            key={state}
            variant={state === 'assessed' ? 'filled' : 'default'}
            disabled={!isFine}
            onClick={() => void write(state)}
          >
            {t[state]}
          </Button>
        ))}
      </div>
    </Sheet>
  )
}
