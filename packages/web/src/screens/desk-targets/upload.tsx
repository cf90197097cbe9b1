import { useStore } from '@nanostores/react'
import type { ImportAnswer } from '@jejaring/core/sync/targets'
import { request } from '../../session/request.ts'
import { fileInLetters, LARGEST_UPLOAD, UploadButton } from '../../ui/upload-button.tsx'
import { targetMessages } from './desk-targets.messages.ts'
import type { ChosenFile } from './import-sheet.tsx'

interface Props {
  /** Where the file is read. */
  readonly to: string
  readonly onChosen: (chosen: ChosenFile) => void
  readonly onFailed: () => void
}

/** Takes a file and asks the server what it would change. */
export function Upload({ to, onChosen, onFailed }: Props) {
  const t = useStore(targetMessages)
  const choose = async (chosen: File) => {
    const { name } = chosen
    if (chosen.size > LARGEST_UPLOAD) {
      onChosen({ name, file: '', answer: { kind: 'unreadable', because: 'too-large' } })
      return
    }
    const file = await fileInLetters(chosen)
    const answer = await request<ImportAnswer>(to, { body: { name, file } })
    if (answer.kind === 'ok') onChosen({ name, file, answer: answer.value })
    else onFailed()
  }
  return <UploadButton label={t.upload} onFile={(file) => void choose(file)} />
}
