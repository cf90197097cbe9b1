import { Button } from '@mantine/core'
import { useStore } from '@nanostores/react'
import { IconQrcode } from '@tabler/icons-react'
import type { FieldDevice, FieldWorker } from '@jejaring/core/sync/devices'
import { useFormat } from '../../i18n/format.ts'
import { deviceMessages } from './desk-devices.messages.ts'

interface Props {
  readonly worker: FieldWorker
  /** Absent for whom the reader does not let in. */
  readonly onInvite?: () => void
  readonly onRevoke: (device: FieldDevice) => void
}

/** Somebody who works in the field, with the phones they have used. */
export function WorkerRow({ worker, onInvite, onRevoke }: Props) {
  const t = useStore(deviceMessages)
  return (
    <li className="worker">
      <span className="worker-who">
        <b>{worker.name}</b>
        <span className="small dim">{worker.role === 'kader' ? t.kader : t.pustu}</span>
      </span>
      <span className="worker-devices">
        {worker.devices.length === 0 && <span className="small dim">{t.noDevice}</span>}
        {worker.devices.map((device) => (
          <Device key={device.id} device={device} onRevoke={() => onRevoke(device)} />
        ))}
      </span>
      {onInvite !== undefined && (
        <Button
          variant="light"
          leftSection={<IconQrcode size={20} stroke={1.75} aria-hidden />}
          aria-label={`${t.invite}: ${worker.name}`}
          onClick={onInvite}
        >
          {t.invite}
        </Button>
      )}
    </li>
  )
}

function Device({
  device,
  onRevoke,
}: {
  readonly device: FieldDevice
  readonly onRevoke: () => void
}) {
  const t = useStore(deviceMessages)
  const format = useFormat()
  const name = t.phone({ name: device.id.slice(-4) })
  if (device.revokedAt !== undefined) {
    return (
      <span className="worker-device small dim">
        {name} · {t.revokedAt({ when: format.since(device.revokedAt) })}
      </span>
    )
  }
  return (
    <span className="worker-device small">
      <span>
        {name} · {t.heard({ when: format.since(device.lastContact) })} ·{' '}
        {device.undelivered === 0 ? (
          t.allSent
        ) : (
          <b className="devices-loses">{t.undelivered(device.undelivered)}</b>
        )}
      </span>
      <button
        type="button"
        className="link-button"
        aria-label={`${t.revoke} ${name}`}
        onClick={onRevoke}
      >
        {t.revoke}
      </button>
    </span>
  )
}
