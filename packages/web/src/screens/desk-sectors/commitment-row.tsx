import { useStore } from '@nanostores/react'
import type { LocalDate } from '@jejaring/core/calendar/local-date'
import { isLate, type Commitment } from '@jejaring/core/cross-sector/commitment'
import { sectorLabels } from '@jejaring/core/meeting/sector'
import { useFormat } from '../../i18n/format.ts'
import { useText } from '../../i18n/use-text.ts'
import { Status } from '../../ui/status.tsx'
import { sectorMessages } from './desk-sectors.messages.ts'

interface Props {
  readonly commitment: Commitment
  readonly place: string
  readonly today: LocalDate
  readonly onChange: (() => void) | undefined
}

const kinds = { open: 'open', done: 'ok', dropped: 'na' } as const

export function CommitmentRow({ commitment, place, today, onChange }: Props) {
  const t = useStore(sectorMessages)
  const text = useText()
  const format = useFormat()
  const { sector, text: promised, due, state, note } = commitment
  const late = isLate(commitment, today)
  return (
    <li className="sector-row">
      <div>
        <b>{promised}</b>
        <p className="small mid">
          {text(sectorLabels[sector])}, {place}, {t.dueOn({ day: format.day(due, today) })}
          {note !== '' && `. ${note}`}
        </p>
      </div>
      <Status kind={late ? 'act' : kinds[state]}>{late ? t.late : t[state]}</Status>
      {onChange !== undefined && (
        <button
          type="button"
          className="link-button no-print"
          aria-label={`${t.change}: ${promised}`}
          onClick={onChange}
        >
          {t.change}
        </button>
      )}
    </li>
  )
}
