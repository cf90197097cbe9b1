import { useStore } from '@nanostores/react'
import { useEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import type { LocalDate } from '@jejaring/core/calendar/local-date'
import { useFormat } from '../../i18n/format.ts'
import { boardMessages } from './desk-board.messages.ts'

/** Day and time at which the sheet leaves the printer, for two sheets on one table. */
export function PrintedAt({ today }: { readonly today: LocalDate }) {
  const t = useStore(boardMessages)
  const format = useFormat()
  const [at, setAt] = useState(() => Date.now())
  useEffect(() => {
    // Painted before the sheet is, hence at once.
    const note = () => flushSync(() => setAt(Date.now()))
    window.addEventListener('beforeprint', note)
    return () => window.removeEventListener('beforeprint', note)
  }, [])
  return (
    <p className="print-only">
      {t.printedAt({ day: format.longDay(today), time: format.time(at) })}
    </p>
  )
}
