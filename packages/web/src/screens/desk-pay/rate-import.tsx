import { Button } from '@mantine/core'
import { useStore } from '@nanostores/react'
import { IconDownload, IconUpload } from '@tabler/icons-react'
import { useRef, useState } from 'react'
import { rateHead } from '@jejaring/core/pay/rate-sheet'
import type { RateImport as Answer } from '@jejaring/core/pay/wire'
import { useFormat } from '../../i18n/format.ts'
import { request } from '../../session/request.ts'
import { base64Of } from '../../store/base64.ts'
import { ErrorLine } from '../../ui/error-line.tsx'
import { Sheet } from '../../ui/sheet.tsx'
import { deskPayMessages } from './desk-pay.messages.ts'

interface Props {
  readonly onTaken: () => Promise<void>
}
const PATH = '/api/pay/rates/import'

/** Rates from Excel or CSV: what would be taken and which rows are refused, before anything is written. */
export function RateImport({ onTaken }: Props) {
  const t = useStore(deskPayMessages)
  const input = useRef<HTMLInputElement>(null)
  const [file, setFile] = useState<string>()
  const [answer, setAnswer] = useState<Answer>()
  const [isFailed, setFailed] = useState(false)
  const ask = async (body: { readonly file: string; readonly take?: boolean }) => {
    const said = await request<Answer>(PATH, { body })
    setFailed(said.kind !== 'ok')
    return said.kind === 'ok' ? said.value : undefined
  }
  const choose = async (chosen: File) => {
    const text = base64Of(new Uint8Array(await chosen.arrayBuffer()))
    setFile(text)
    setAnswer(await ask({ file: text }))
  }
  const take = async () => {
    if (file === undefined || (await ask({ file, take: true })) === undefined) return
    setAnswer(undefined)
    await onTaken()
  }
  return (
    <div className="pay-import">
      <input
        ref={input}
        type="file"
        hidden
        accept=".xlsx,.csv,text/csv"
        aria-label={t.importRates}
        onChange={(event) => {
          const [chosen] = event.currentTarget.files ?? []
          // The same file, corrected, may be chosen again.
          event.currentTarget.value = ''
          if (chosen !== undefined) void choose(chosen)
        }}
      />
      <Button
        variant="default"
        leftSection={<IconUpload size={20} stroke={1.75} aria-hidden />}
        onClick={() => input.current?.click()}
      >
        {t.importRates}
      </Button>
      <Button
        variant="default"
        component="a"
        href="/api/pay/rates/file"
        download
        leftSection={<IconDownload size={20} stroke={1.75} aria-hidden />}
      >
        {t.rateFile}
      </Button>
      <span className="small mid">{t.importText({ columns: rateHead.join(', ') })}</span>
      {isFailed && <ErrorLine>{t.notDone}</ErrorLine>}
      <Sheet
        opened={answer !== undefined}
        title={t.importRates}
        onClose={() => setAnswer(undefined)}
      >
        {answer !== undefined && <Report answer={answer} onTake={() => void take()} />}
      </Sheet>
    </div>
  )
}

function Report({ answer, onTake }: { readonly answer: Answer; readonly onTake: () => void }) {
  const t = useStore(deskPayMessages)
  const format = useFormat()
  if (answer.kind === 'unreadable') {
    return <ErrorLine>{answer.because === 'no-head' ? t.noHead : t.unreadable}</ErrorLine>
  }
  const { good, changed, refused } = answer
  return (
    <>
      <p>
        {t.read({
          good: format.number(good.length),
          changed: format.number(changed),
          refused: format.number(refused.length),
        })}
      </p>
      {refused.length > 0 && (
        <ul className="pay-refused">
          {refused.map(({ row, column, cell, because }) => (
            <li key={`${row} ${column}`}>
              <b>{t.row({ row: String(row) })}</b> {t[`c-${column}`]}: {t[`t-${because}`]}
              {cell !== '' && <span className="mid"> ({cell})</span>}
            </li>
          ))}
        </ul>
      )}
      <div className="sheet-actions">
        <Button disabled={changed === 0} onClick={onTake}>
          {t.take(changed)}
        </Button>
      </div>
    </>
  )
}
