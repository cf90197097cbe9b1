import { Button } from '@mantine/core'
import { useStore } from '@nanostores/react'
import { IconKey, IconLock, IconUserPlus } from '@tabler/icons-react'
import { useState } from 'react'
import type { Me } from '@jejaring/core/sync/account'
import { $holders } from '../../lock/lock-state.ts'
import { lockNow, setPin } from '../../lock/lock.ts'
import { DEMO_PIN } from '../../lock/pin.ts'
import { ErrorLine } from '../../ui/error-line.tsx'
import { ListRow } from '../../ui/list-row.tsx'
import { WayRow } from '../../ui/way-row.tsx'
import { Sheet } from '../../ui/sheet.tsx'
import { StatusMark } from '../../ui/status-mark.tsx'
import { lockMessages } from './lock.messages.ts'
import './lock.css'

interface Props {
  readonly me: Me
  readonly opened: boolean
  readonly onClose: () => void
}

/** Who shares this phone: a tap and a PIN, and somebody else works on. */
export default function PeopleHere({ me, opened, onClose }: Props) {
  const t = useStore(lockMessages)
  const holders = useStore($holders)
  const isHolder = holders.some((one) => one.me.id === me.id)
  const others = holders.filter((one) => one.me.id !== me.id)
  return (
    <Sheet opened={opened} title={t.onThisPhone} onClose={onClose}>
      <div className="card">
        <ListRow
          leading={<Initial of={me.name} />}
          title={me.name}
          text={t.worksNow}
          trailing={<StatusMark kind="ok" size={20} />}
        />
        {others.map((one) => (
          <WayRow
            key={one.me.id}
            leading={<Initial of={one.me.name} />}
            title={one.me.name}
            text={t.tapToChange}
            onPress={() => {
              onClose()
              lockNow(one.me.id)
            }}
          />
        ))}
        <WayRow
          href="/sign-in"
          icon={IconUserPlus}
          title={t.somebodyElse}
          text={t.somebodyElseText}
        />
        {isHolder && <WayRow href="/pin" icon={IconKey} title={t.change} />}
      </div>
      {isHolder ? (
        <div className="sheet-actions">
          <Button
            leftSection={<IconLock size={20} stroke={1.75} aria-hidden />}
            onClick={() => lockNow()}
          >
            {t.lock}
          </Button>
        </div>
      ) : (
        <TryPin me={me} />
      )}
    </Sheet>
  )
}

/** Visitors of the demo come in without a PIN, and may see what it is like with one. */
function TryPin({ me }: { readonly me: Me }) {
  const t = useStore(lockMessages)
  const [state, setState] = useState<'asking' | 'going' | 'failed'>('asking')
  if (!me.demo) return <p className="small mid">{t.noPin}</p>
  const set = async () => {
    setState('going')
    setState((await setPin(me, DEMO_PIN)) === 'set' ? 'asking' : 'failed')
  }
  return (
    <>
      <p className="small mid people-here-demo">{t.demoOpen}</p>
      {state === 'failed' && <ErrorLine>{t.needsLine}</ErrorLine>}
      <div className="sheet-actions">
        <Button loading={state === 'going'} onClick={() => void set()}>
          {t.tryPin}
        </Button>
      </div>
    </>
  )
}

const Initial = ({ of }: { readonly of: string }) => (
  <span className="lock-initial" aria-hidden>
    {of.slice(0, 1)}
  </span>
)
