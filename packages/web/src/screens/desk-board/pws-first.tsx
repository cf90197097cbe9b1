import { Button } from '@mantine/core'
import { useStore } from '@nanostores/react'
import { waiting, type ChartRow } from './chart-rows.ts'
import { boardMessages } from './desk-board.messages.ts'
import './pws-first.css'

interface Props {
  readonly row: ChartRow
  /** Those found are who is looked for. */
  readonly isFew: boolean
  /** Absent for who sees no names. */
  readonly onOpen: (() => void) | undefined
}

/** The place to be looked after first, and a tap to the names there. */
export function PwsFirst({ row, isFew, onOpen }: Props) {
  const t = useStore(boardMessages)
  return (
    <section className="card pws-first">
      <div>
        <b>{t.chartFirst({ place: row.name })}</b>
        <p className="small mid">
          {isFew
            ? t.foundHead(waiting(row.cell, 'few'))
            : t.unservedHead(waiting(row.cell, undefined))}
        </p>
      </div>
      {onOpen !== undefined && (
        <Button className="no-print" onClick={onOpen}>
          {t.chartNames}
        </Button>
      )}
    </section>
  )
}
