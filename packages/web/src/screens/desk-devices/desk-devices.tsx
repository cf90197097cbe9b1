import { TextInput } from '@mantine/core'
import { useStore } from '@nanostores/react'
import { IconDeviceMobileOff, IconSearch } from '@tabler/icons-react'
import { useState } from 'react'
import type { FieldDevice, FieldWorker } from '@jejaring/core/sync/devices'
import type { Me } from '@jejaring/core/sync/account'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ErrorLine } from '../../ui/error-line.tsx'
import { Waiting } from '../../ui/waiting.tsx'
import { deviceMessages } from './desk-devices.messages.ts'
import { InviteSheet } from './invite-sheet.tsx'
import { PhoneFile } from './phone-file.tsx'
import { RevokeSheet } from './revoke-sheet.tsx'
import { useFieldWorkers } from './use-field-workers.ts'
import { WorkerRow } from './worker-row.tsx'
import './desk-devices.css'

/** Who works in the field with which phone: invite a new one, revoke a lost one. */
export default function DeskDevices({ me }: { readonly me: Me }) {
  const t = useStore(deviceMessages)
  const [name, setName] = useState('')
  const { state, load } = useFieldWorkers(name)
  const [invited, setInvited] = useState<FieldWorker>()
  const [asked, setAsked] = useState<FieldDevice>()
  const [isRevoked, setRevoked] = useState(false)
  const mayInvite = ({ role }: FieldWorker) => me.role !== 'pustu' || role === 'kader'
  return (
    <div className="devices">
      <div className="desk-head">
        <div>
          <h1>{t.title}</h1>
          <p>{t.line}</p>
        </div>
        <div className="desk-tools">
          <PhoneFile />
          <TextInput
            type="search"
            aria-label={t.search}
            placeholder={t.search}
            autoComplete="off"
            spellCheck={false}
            maxLength={60}
            leftSection={<IconSearch size={20} stroke={1.75} aria-hidden />}
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
          />
        </div>
      </div>
      <p className="small" role="status">
        {isRevoked && t.revoked}
      </p>
      {state === 'waiting' && <Waiting rows={8} />}
      {state === 'failed' && (
        <ErrorLine action={{ label: t.again, onPress: () => void load() }}>{t.failed}</ErrorLine>
      )}
      {typeof state === 'object' && state.workers.length === 0 && (
        <EmptyState icon={IconDeviceMobileOff} title={t.empty} text={t.emptyText} />
      )}
      {typeof state === 'object' &&
        byPost(state.workers).map(([post, workers]) => (
          <section key={post} className="devices-post">
            <h2>{post}</h2>
            <ul className="card">
              {workers.map((worker) => (
                <WorkerRow
                  key={worker.id}
                  worker={worker}
                  {...(mayInvite(worker) ? { onInvite: () => setInvited(worker) } : {})}
                  onRevoke={setAsked}
                />
              ))}
            </ul>
          </section>
        ))}
      {typeof state === 'object' && state.more && <p className="small dim">{t.more}</p>}
      <InviteSheet worker={invited} onClose={() => setInvited(undefined)} />
      <RevokeSheet
        device={asked}
        onClose={() => setAsked(undefined)}
        onRevoked={() => {
          setAsked(undefined)
          setRevoked(true)
          void load()
        }}
      />
    </div>
  )
}

/** In the order in which posts come first. */
function byPost(
  workers: readonly FieldWorker[],
): readonly (readonly [string, readonly FieldWorker[]])[] {
  const posts = new Map<string, readonly FieldWorker[]>()
  for (const worker of workers) {
    posts.set(worker.facility, [...(posts.get(worker.facility) ?? []), worker])
  }
  return [...posts]
}
