import { Button } from '@mantine/core'
import { IconUpload } from '@tabler/icons-react'
import { useRef } from 'react'
import { base64Of } from '../store/base64.ts'

interface Props {
  readonly label: string
  readonly isQuiet?: boolean
  readonly onFile: (file: File) => void
}

/** Takes a sheet from this device. */
export function UploadButton({ label, isQuiet = false, onFile }: Props) {
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <input
        ref={input}
        type="file"
        hidden
        accept=".xlsx,.csv,text/csv"
        aria-label={label}
        onChange={(event) => {
          const [chosen] = event.currentTarget.files ?? []
          // The same file, corrected, may be chosen again.
          event.currentTarget.value = ''
          if (chosen !== undefined) onFile(chosen)
        }}
      />
      <Button
        variant={isQuiet ? 'default' : 'filled'}
        leftSection={<IconUpload size={20} stroke={1.75} aria-hidden />}
        onClick={() => input.current?.click()}
      >
        {label}
      </Button>
    </>
  )
}

/** As the server has it; larger ones need not travel. */
export const LARGEST_UPLOAD = 2_000_000

export const fileInLetters = async (file: File): Promise<string> =>
  base64Of(new Uint8Array(await file.arrayBuffer()))
