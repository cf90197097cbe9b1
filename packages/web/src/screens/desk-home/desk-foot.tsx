import { Popover } from '@mantine/core'
import { useStore } from '@nanostores/react'
import { IconCloudCheck, IconCloudOff } from '@tabler/icons-react'
import type { Me } from '@jejaring/core/sync/account'
import { $live, useVillageChanges } from '../../session/live.ts'
import { SignOutButton } from '../../session/sign-out-button.tsx'
import { LanguageSwitch } from '../../ui/language-switch.tsx'
import { deskMessages } from './desk.messages.ts'
import './desk-foot.css'

/** Connection and user, at the foot of the navigation. */
export function DeskFoot({ me }: { readonly me: Me }) {
  const t = useStore(deskMessages)
  return (
    <>
      <Connection />
      <Popover position="right-end" shadow="md" withinPortal={false}>
        <Popover.Target>
          <button type="button" className="desk-user" aria-label={`${t.account}: ${me.name}`}>
            <span className="desk-user-initial" aria-hidden>
              {me.name.slice(0, 1).toUpperCase()}
            </span>
            <span className="desk-word clip">{me.name}</span>
          </button>
        </Popover.Target>
        <Popover.Dropdown>
          <div className="desk-account">
            <div>
              <b>{me.name}</b>
              <p className="small mid">{me.facility?.name ?? me.villages[0]?.name ?? ''}</p>
            </div>
            <LanguageSwitch />
            <SignOutButton />
          </div>
        </Popover.Dropdown>
      </Popover>
    </>
  )
}

function Connection() {
  const t = useStore(deskMessages)
  const live = useStore($live)
  // The line tells the truth on screens that do not listen themselves, too.
  useVillageChanges(() => undefined)
  const words = { connected: t.live, connecting: t.connecting, lost: t.lost }[live]
  const Icon = live === 'lost' ? IconCloudOff : IconCloudCheck
  return (
    <span className={`desk-connection desk-connection-${live}`} title={words} role="status">
      <Icon size={20} stroke={1.75} aria-hidden />
      <span className="desk-word">{words}</span>
      <span className="desk-connection-spoken">{words}</span>
    </span>
  )
}
