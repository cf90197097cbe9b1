import { useStore } from '@nanostores/react'
import { paySources } from '@jejaring/core/pay/activity'
import { claimNow } from '@jejaring/core/pay/claim'
import type { LocalDate } from '@jejaring/core/calendar/local-date'
import type { ClaimFile } from '@jejaring/core/pay/wire'
import type { Me } from '@jejaring/core/sync/account'
import { useFormat } from '../../i18n/format.ts'
import { useText } from '../../i18n/use-text.ts'
import { ClaimLines } from '../../pay/claim-lines.tsx'
import { ClaimStateWord } from '../../pay/claim-state.tsx'
import { ClaimTrail } from '../../pay/claim-trail.tsx'
import { payMessages } from '../../pay/pay.messages.ts'
import { useRupiah } from '../../pay/use-rupiah.ts'
import { Sheet } from '../../ui/sheet.tsx'
import { ClaimStepForm } from './claim-step-form.tsx'
import type { SendPay } from './send-pay.ts'

interface Props {
  readonly me: Me
  readonly isTreasurer: boolean
  /** None: the sheet is closed. */
  readonly file: (ClaimFile & { readonly name: string }) | undefined
  readonly today: LocalDate
  readonly send: SendPay
  readonly onSent: () => Promise<void>
  readonly onClose: () => void
}

/** A claim: its lines, its sums, all that happened to it, and what the reader may do about it. */
export function ClaimSheet({ file, onClose, ...props }: Props) {
  const text = useText()
  const format = useFormat()
  const title =
    file && `${file.name}, ${text(paySources[file.claim.source])} ${format.month(file.claim.month)}`
  return (
    <Sheet opened={file !== undefined} title={title ?? ''} onClose={onClose}>
      {file !== undefined && <Inside file={file} onClose={onClose} {...props} />}
    </Sheet>
  )
}

function Inside({ file, ...props }: Props & { readonly file: ClaimFile }) {
  const t = useStore(payMessages)
  const rupiah = useRupiah()
  const now = claimNow(file.claim, file.steps)
  const sums: readonly (readonly [word: string, amount: number])[] = [
    [t.claimed, now.claimed],
    ...(now.state === 'submitted' ? [] : [[t.approved, now.approved] as const]),
    ...(now.paid === 0 ? [] : [[t.paidSum, now.paid] as const]),
  ]
  return (
    <>
      <ClaimStateWord now={now} />
      <dl className="pay-sums">
        {sums.map(([word, amount]) => (
          <div key={word}>
            <dt className="small mid">{word}</dt>
            <dd>{rupiah(amount)}</dd>
          </div>
        ))}
      </dl>
      <ClaimLines lines={file.claim.lines} />
      <ClaimTrail file={file} />
      <ClaimStepForm key={file.steps.length} file={file} {...props} />
    </>
  )
}
