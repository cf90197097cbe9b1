import { Button } from '@mantine/core'
import { useStore } from '@nanostores/react'
import { useState } from 'react'
import { catalogue } from '@jejaring/core/catalogue/index'
import type { ImportAnswer, RefusedRow, TargetChange, Targets } from '@jejaring/core/sync/targets'
import { useFormat } from '../../i18n/format.ts'
import { useText } from '../../i18n/use-text.ts'
import { request } from '../../session/request.ts'
import { ErrorLine } from '../../ui/error-line.tsx'
import { Sheet } from '../../ui/sheet.tsx'
import { StatusMark } from '../../ui/status-mark.tsx'
import { targetMessages } from './desk-targets.messages.ts'
import { useRowWords } from './row-words.ts'

export interface ChosenFile {
  readonly name: string
  /** Base64. */
  readonly file: string
  readonly answer: ImportAnswer
}
interface Props {
  /** Where it is taken. */
  readonly to: string
  readonly chosen: ChosenFile | undefined
  /** Their names. */
  readonly villages: Targets['villages']
  readonly onClose: () => void
  /** With how many numbers were written. */
  readonly onTaken: (count: number) => void
}

/** What a file would change, which rows are refused and why; nothing is written before it is confirmed. */
export function ImportSheet({ to, chosen, villages, onClose, onTaken }: Props) {
  const t = useStore(targetMessages)
  const words = useRowWords()
  const [trouble, setTrouble] = useState(false)
  if (chosen === undefined) return null
  const { answer, name, file } = chosen
  const take = async () => {
    const taken = await request<ImportAnswer>(to, {
      body: { name, file, take: true },
    })
    setTrouble(taken.kind !== 'ok')
    if (taken.kind === 'ok') onTaken(answer.kind === 'read' ? answer.changes.length : 0)
  }
  return (
    <Sheet opened title={t.importTitle} onClose={onClose}>
      <p className="small dim">{name}</p>
      {answer.kind === 'unreadable' ? (
        <ErrorLine>{words.files[answer.because]}</ErrorLine>
      ) : (
        <>
          <ul className="import-sums">
            <li>
              <StatusMark kind="ok" size={16} /> {t.rowsToTake(answer.changes.length)}
            </li>
            {answer.same > 0 && <li>{t.rowsSame(answer.same)}</li>}
            {answer.empty > 0 && <li>{t.rowsEmpty(answer.empty)}</li>}
            {answer.refused.length > 0 && (
              <li>
                <StatusMark kind="watch" size={16} /> {t.rowsRefused(answer.refused.length)}
              </li>
            )}
          </ul>
          <Overwritten changes={answer.changes} villages={villages} />
          {answer.refused.length > 0 && <RefusedRows refused={answer.refused} />}
          {trouble && <ErrorLine>{t.fOffline}</ErrorLine>}
          <div className="import-actions">
            <Button variant="default" onClick={onClose}>
              {answer.changes.length === 0 ? t.close : t.cancel}
            </Button>
            {answer.changes.length === 0 ? (
              <span className="small dim">{t.nothing}</span>
            ) : (
              <Button onClick={() => void take()}>{t.take(answer.changes.length)}</Button>
            )}
          </div>
        </>
      )}
    </Sheet>
  )
}

/** The numbers that hold another value until now: what a wrong file would spoil. */
function Overwritten({
  changes,
  villages,
}: {
  readonly changes: readonly TargetChange[]
  readonly villages: Targets['villages']
}) {
  const t = useStore(targetMessages)
  const text = useText()
  const format = useFormat()
  const others = changes.filter(({ before, value }) => before !== undefined && before !== value)
  if (others.length === 0) return null
  const placeOf = ({ village, indicator }: TargetChange): string => {
    const known = catalogue.indicators.find(({ id }) => id === indicator)
    return t.cell({
      indicator: known === undefined ? indicator : text(known.short),
      village: villages.find(({ code }) => code === village)?.name ?? village,
    })
  }
  return (
    <ul className="import-others">
      {others.map((change) => (
        <li key={change.row}>
          {placeOf(change)}: <b>{format.number(change.value)}</b>,{' '}
          {t.before({ value: format.number(change.before ?? 0) })}
        </li>
      ))}
    </ul>
  )
}

function RefusedRows({ refused }: { readonly refused: readonly RefusedRow[] }) {
  const t = useStore(targetMessages)
  const words = useRowWords()
  return (
    <div className="import-refused" role="region" tabIndex={0} aria-label={t.what}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t.row}</th>
            <th scope="col">{t.cellHead}</th>
            <th scope="col">{t.what}</th>
          </tr>
        </thead>
        <tbody>
          {refused.map(({ row, column, cell, because }) => (
            <tr key={row}>
              <td>{row}</td>
              <td>
                <span className="dim">{words.columns[column]}</span> {cell}
              </td>
              <td>{words.rows[because]}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
