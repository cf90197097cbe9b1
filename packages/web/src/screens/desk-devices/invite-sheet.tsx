import { Button } from '@mantine/core'
import { useStore } from '@nanostores/react'
import { useEffect, useState } from 'react'
import type { FieldWorker, Invitation } from '@jejaring/core/sync/devices'
import { useFormat } from '../../i18n/format.ts'
import { request } from '../../session/request.ts'
import { ErrorLine } from '../../ui/error-line.tsx'
import { QrCode } from '../../ui/qr-code.tsx'
import { Sheet } from '../../ui/sheet.tsx'
import { deviceMessages } from './desk-devices.messages.ts'

interface Props {
  /** Nobody: the sheet is closed. */
  readonly worker: FieldWorker | undefined
  readonly onClose: () => void
}

/** The code a new phone scans to sign in as this worker. */
export function InviteSheet({ worker, onClose }: Props) {
  const t = useStore(deviceMessages)
  return (
    <Sheet
      opened={worker !== undefined}
      title={t.inviteTitle({ name: worker?.name ?? '' })}
      onClose={onClose}
    >
      {worker !== undefined && <InvitationOf account={worker.id} />}
    </Sheet>
  )
}

function InvitationOf({ account }: { readonly account: string }) {
  const t = useStore(deviceMessages)
  const format = useFormat()
  const [invitation, setInvitation] = useState<Invitation | 'failed'>()
  const [copied, setCopied] = useState(false)
  useEffect(() => {
    let isShown = true
    void request<Invitation>('/api/devices/invite', { body: { account } }).then((answer) => {
      if (isShown) setInvitation(answer.kind === 'ok' ? answer.value : 'failed')
    })
    return () => {
      isShown = false
    }
  }, [account])
  if (invitation === undefined) return <div className="invite-code" aria-busy />
  if (invitation === 'failed') return <ErrorLine>{t.notDone}</ErrorLine>
  const link = `${location.origin}/join#${invitation.code}`
  const share = async () => {
    const data = { url: link }
    if (navigator.canShare?.(data) === true) await navigator.share(data)
    else {
      await navigator.clipboard.writeText(link)
      setCopied(true)
    }
  }
  return (
    <>
      <p className="small">{t.inviteText}</p>
      <QrCode className="invite-code" text={link} label={t.inviteCode} />
      <p className="small mid">{t.inviteUntil({ time: format.time(invitation.until) })}</p>
      <div className="sheet-actions">
        {/* Who closes the share sheet has shared nothing, and that is fine. */}
        <Button variant="default" onClick={() => void share().catch(() => undefined)}>
          {copied ? t.copied : t.share}
        </Button>
      </div>
    </>
  )
}
