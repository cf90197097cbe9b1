import { Button } from '@mantine/core'
import { useStore } from '@nanostores/react'
import { useState } from 'react'
import type { FieldDevice } from '@jejaring/core/sync/devices'
import { useFormat } from '../../i18n/format.ts'
import { request } from '../../session/request.ts'
import { ErrorLine } from '../../ui/error-line.tsx'
import { Sheet } from '../../ui/sheet.tsx'
import { deviceMessages } from './desk-devices.messages.ts'

interface Props {
  /** None: the sheet is closed. */
  readonly device: FieldDevice | undefined
  readonly onClose: () => void
  readonly onRevoked: () => void
}

/** Asks before a phone loses everything on it. */
export function RevokeSheet({ device, onClose, onRevoked }: Props) {
  const t = useStore(deviceMessages)
  const format = useFormat()
  const [state, setState] = useState<'asking' | 'going' | 'failed' | 'anothers'>('asking')
  const revoke = async (id: string) => {
    setState('going')
    const answer = await request<object>('/api/devices/revoke', { body: { device: id } })
    const isAnothers = answer.kind === 'problem' && answer.problem.detail === 'demo'
    setState(answer.kind === 'ok' ? 'asking' : isAnothers ? 'anothers' : 'failed')
    if (answer.kind === 'ok') onRevoked()
  }
  return (
    <Sheet opened={device !== undefined} title={t.revokeTitle} onClose={onClose}>
      <p className="small">{t.revokeText}</p>
      {device?.sharedWith !== undefined && (
        <p className="small devices-loses">
          {t.revokeShared({ names: device.sharedWith.join(', ') })}
        </p>
      )}
      {device !== undefined && (
        <p className="small devices-loses">
          {t.revokeSince({ when: format.since(device.lastContact) })}{' '}
          {device.undelivered > 0 && t.revokeLoses(device.undelivered)}
        </p>
      )}
      <p className="small mid">{t.revokeAtHand}</p>
      {state === 'failed' && <ErrorLine>{t.notDone}</ErrorLine>}
      {state === 'anothers' && <ErrorLine>{t.anothers}</ErrorLine>}
      <div className="sheet-actions">
        <Button
          variant="default"
          color="act"
          loading={state === 'going'}
          onClick={() => device !== undefined && void revoke(device.id)}
        >
          {t.revokeNow}
        </Button>
        <Button onClick={onClose}>{t.keep}</Button>
      </div>
    </Sheet>
  )
}
