import { Button, Textarea } from '@mantine/core'
import { useStore } from '@nanostores/react'
import { useState } from 'react'
import { paySources } from '@jejaring/core/pay/activity'
import { claimNow, stepTrouble, type ClaimStepKind } from '@jejaring/core/pay/claim'
import type { ClaimFile, NewClaimStep } from '@jejaring/core/pay/wire'
import { useText } from '../../i18n/use-text.ts'
import { ClaimLines } from '../../pay/claim-lines.tsx'
import { ClaimStateWord } from '../../pay/claim-state.tsx'
import { ClaimTrail } from '../../pay/claim-trail.tsx'
import { request } from '../../session/request.ts'
import { loadOwnPay } from '../../store/own-pay.ts'
import { ErrorLine } from '../../ui/error-line.tsx'
import { Sheet } from '../../ui/sheet.tsx'
import { ownPayMessages } from './pay.messages.ts'

interface Props {
  readonly account: string
  /** None: the sheet is closed. */
  readonly file: ClaimFile | undefined
  readonly onClose: () => void
}

/** A claim with all that happened to it; its kader may disagree, or take it back before it is paid. */
export function OwnClaimSheet({ account, file, onClose }: Props) {
  const text = useText()
  return (
    <Sheet
      opened={file !== undefined}
      title={file === undefined ? '' : text(paySources[file.claim.source])}
      onClose={onClose}
    >
      {file !== undefined && (
        <>
          <ClaimStateWord now={claimNow(file.claim, file.steps)} />
          <ClaimLines lines={file.claim.lines} />
          <ClaimTrail file={file} />
          <Steps key={file.steps.length} account={account} file={file} onClose={onClose} />
        </>
      )}
    </Sheet>
  )
}

function Steps({ account, file, onClose }: Props & { readonly file: ClaimFile }) {
  const t = useStore(ownPayMessages)
  const [note, setNote] = useState('')
  const [state, setState] = useState<'asking' | 'going' | 'failed'>('asking')
  const { claim, steps } = file
  const known = { claim, steps, gone: new Set(file.gone) }
  const signer = { id: account, role: 'kader', isTreasurer: false } as const
  const may = (step: ClaimStepKind) =>
    stepTrouble(known, signer, { step, struck: [], note: 'x' }) === undefined
  const take = async (step: ClaimStepKind) => {
    setState('going')
    const about = { village: claim.village, claim: claim.id, number: steps.length + 1 }
    const body: NewClaimStep = { ...about, step, struck: [], note: note.trim() }
    const answer = await request<object>('/api/pay/steps', { method: 'PUT', body })
    await loadOwnPay(account)
    if (answer.kind === 'ok') onClose()
    else setState('failed')
  }
  if (!may('disputed') && !may('withdrawn')) return null
  return (
    <>
      {may('disputed') && (
        <Textarea
          label={t.disagree}
          value={note}
          rows={2}
          maxLength={300}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
      )}
      {state === 'failed' && <ErrorLine>{t.notSent}</ErrorLine>}
      <div className="sheet-actions">
        {may('withdrawn') && (
          <Button
            variant="default"
            loading={state === 'going'}
            onClick={() => void take('withdrawn')}
          >
            {t.withdraw}
          </Button>
        )}
        {may('disputed') && (
          <Button
            loading={state === 'going'}
            disabled={note.trim() === ''}
            onClick={() => void take('disputed')}
          >
            {t.dispute}
          </Button>
        )}
      </div>
    </>
  )
}
