import { Button } from '@mantine/core'
import { useStore } from '@nanostores/react'
import { useState } from 'react'
import type { SheetImport, SheetRefusal } from '@jejaring/core/sheet/sheet-import'
import { request } from '../session/request.ts'
import { useRowWords } from '../screens/desk-targets/row-words.ts'
import { ErrorLine } from '../ui/error-line.tsx'
import { Sheet } from '../ui/sheet.tsx'
import { StatusMark } from '../ui/status-mark.tsx'
import { fileInLetters, LARGEST_UPLOAD, UploadButton } from '../ui/upload-button.tsx'
import { sheetImportMessages } from './sheet-import.messages.ts'
import './import-file.css'

interface Change {
  readonly row: number
}
interface Props<Column extends string, Trouble extends string> {
  /** Where the file is read and, confirmed, taken. */
  readonly path: string
  readonly label: string
  /** What to say when the columns are not there. */
  readonly noHead: string
  readonly columns: Readonly<Record<Column, string>>
  readonly troubles: (refusal: SheetRefusal<Column, Trouble>) => string
  readonly onTaken: () => void
}
interface Chosen<Answer> {
  readonly name: string
  readonly file: string
  readonly answer: Answer
}

const SHOWN = 40

/** Takes a sheet, shows what it would change and which rows are refused and why, and writes it once confirmed. */
export function ImportFile<
  OneChange extends Change,
  Column extends string,
  Trouble extends string,
>({
  path,
  label,
  noHead,
  columns,
  troubles,
  say,
  onTaken,
}: Props<Column, Trouble> & { readonly say: (change: OneChange) => string }) {
  type Answer = SheetImport<OneChange, SheetRefusal<Column, Trouble>>
  const t = useStore(sheetImportMessages)
  const { files } = useRowWords()
  const [chosen, setChosen] = useState<Chosen<Answer>>()
  const [said, setSaid] = useState<string>()
  const [trouble, setTrouble] = useState<string>()
  const ask = async (name: string, file: string, take: boolean) => {
    const answer = await request<Answer>(path, { body: { name, file, take } })
    if (answer.kind === 'ok') return answer.value
    const isConflict = answer.kind === 'problem' && answer.problem.type === 'conflict'
    setTrouble(isConflict ? t.conflict : t.offline)
    return undefined
  }
  const choose = async (picked: File) => {
    setTrouble(undefined)
    setSaid(undefined)
    const { name } = picked
    if (picked.size > LARGEST_UPLOAD) {
      setChosen({ name, file: '', answer: { kind: 'unreadable', because: 'too-large' } })
      return
    }
    const file = await fileInLetters(picked)
    const answer = await ask(name, file, false)
    if (answer !== undefined) setChosen({ name, file, answer })
  }
  const take = async ({ name, file }: Chosen<Answer>) => {
    const answer = await ask(name, file, true)
    if (answer?.kind !== 'read') return
    setChosen(undefined)
    setSaid(t.taken(answer.changes.length))
    onTaken()
  }
  const answer = chosen?.answer
  return (
    <>
      <UploadButton isQuiet label={label} onFile={(file) => void choose(file)} />
      {said !== undefined && <span role="status">{said}</span>}
      {chosen === undefined && trouble !== undefined && <ErrorLine>{trouble}</ErrorLine>}
      <Sheet
        opened={chosen !== undefined}
        title={t.title}
        onClose={() => {
          setChosen(undefined)
          setTrouble(undefined)
        }}
      >
        <p className="small dim">{chosen?.name}</p>
        {answer?.kind === 'unreadable' && (
          <ErrorLine>{answer.because === 'no-head' ? noHead : files[answer.because]}</ErrorLine>
        )}
        {answer?.kind === 'read' && chosen !== undefined && (
          <>
            <ul className="sheet-sums">
              <li>
                <StatusMark kind="ok" size={16} /> {t.toTake(answer.changes.length)}
              </li>
              {answer.same > 0 && <li>{t.same(answer.same)}</li>}
              {answer.refused.length > 0 && (
                <li>
                  <StatusMark kind="watch" size={16} /> {t.refused(answer.refused.length)}
                </li>
              )}
            </ul>
            {answer.changes.length > 0 && (
              <ul className="sheet-changes">
                {answer.changes.slice(0, SHOWN).map((change, n) => (
                  <li key={n}>
                    <span className="dim">{t.rowOf({ row: change.row })}</span> {say(change)}
                  </li>
                ))}
                {answer.changes.length > SHOWN && <li>{t.more(answer.changes.length - SHOWN)}</li>}
              </ul>
            )}
            {answer.refused.length > 0 && (
              <div className="sheet-refused" role="region" tabIndex={0} aria-label={t.what}>
                <table>
                  <thead>
                    <tr>
                      <th scope="col">{t.row}</th>
                      <th scope="col">{t.cell}</th>
                      <th scope="col">{t.what}</th>
                    </tr>
                  </thead>
                  <tbody>
                    {answer.refused.map((refusal, n) => (
                      <tr key={n}>
                        <td>{refusal.row}</td>
                        <td>
                          <span className="dim">{columns[refusal.column]}</span> {refusal.cell}
                        </td>
                        <td>{troubles(refusal)}</td>
                      </tr>
                    ))}
                  </tbody>
                </table>
              </div>
            )}
            {trouble !== undefined && <ErrorLine>{trouble}</ErrorLine>}
            <div className="sheet-actions">
              <Button variant="default" onClick={() => setChosen(undefined)}>
                {answer.changes.length === 0 ? t.close : t.cancel}
              </Button>
              {answer.changes.length === 0 ? (
                <span className="small dim">{t.nothing}</span>
              ) : (
                <Button onClick={() => void take(chosen)}>{t.take(answer.changes.length)}</Button>
              )}
            </div>
          </>
        )}
      </Sheet>
    </>
  )
}
