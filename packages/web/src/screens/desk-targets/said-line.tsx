import { ErrorLine } from '../../ui/error-line.tsx'
import { StatusMark } from '../../ui/status-mark.tsx'

/** What came of the last number or file. */
export interface Said {
  readonly words: string
  readonly isTrouble: boolean
}

export function SaidLine({ said }: { readonly said: Said | undefined }) {
  if (said === undefined) return null
  if (said.isTrouble) return <ErrorLine>{said.words}</ErrorLine>
  return (
    <p className="targets-said" role="status">
      <StatusMark kind="ok" size={16} /> {said.words}
    </p>
  )
}
