import { Button } from '@mantine/core'
import { useStore } from '@nanostores/react'
import { IconUpload } from '@tabler/icons-react'
import { useRef } from 'react'
import type { ImportAnswer } from '@jejaring/core/sync/api'
import { request } from '../../session/request.ts'
import { base64Of } from '../../store/base64.ts'
import { targetMessages } from './desk-targets.messages.ts'
import type { ChosenFile } from './import-sheet.tsx'

/** As the server has it; larger ones need not travel. */
const LARGEST = 2_000_000

interface Props {
  /** Where the file is read. */
  readonly to: string
  readonly onChosen: (chosen: ChosenFile) => void
  readonly onFailed: () => void
}

/** Takes a file and asks the server what it would change. */
export function Upload({ to, onChosen, onFailed }: Props) {
  const t = useStore(targetMessages)
  const input = useRef<HTMLInputElement>(null)
  const choose = async (chosen: File) => {
    const { name } = chosen
    if (chosen.size > LARGEST) {
      onChosen({ name, file: '', answer: { kind: 'unreadable', because: 'too-large' } })
      return
    }
    const file = base64Of(new Uint8Array(await chosen.arrayBuffer()))
    const answer = await request<ImportAnswer>(to, { body: { name, file } })
    if (answer.kind === 'ok') onChosen({ name, file, answer: answer.value })
    else onFailed()
  }
  return (
    <>
      <input
        ref={input}
        type="file"
        hidden
        accept=".xlsx,.csv,text/csv"
        aria-label={t.upload}
        onChange={(event) => {
          const [chosen] = event.currentTarget.files ?? []
          // The same file, corrected, may be chosen again.
          event.currentTarget.value = ''
          if (chosen !== undefined) void choose(chosen)
        }}
      />
      <Button
        leftSection={<IconUpload size={20} stroke={1.75} aria-hidden />}
        onClick={() => input.current?.click()}
      >
        {t.upload}
      </Button>
    </>
  )
}
