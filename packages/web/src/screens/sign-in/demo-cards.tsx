import {
  IconBuildingBank,
  IconClipboardHeart,
  IconHeartHandshake,
  IconHomeHeart,
  IconPresentation,
  IconSettings,
  IconStethoscope,
  type TablerIcon,
} from '@tabler/icons-react'
import { useStore } from '@nanostores/react'
import { useState } from 'react'
import type { DemoAccount, Role } from '@jejaring/core/sync/account'
import { useText } from '../../i18n/use-text.ts'
import { signInToDemo, type SignInResult } from '../../session/sign-in.ts'
import { signInMessages } from './sign-in.messages.ts'

const icons: Record<Role, TablerIcon> = {
  kader: IconHeartHandshake,
  pustu: IconStethoscope,
  puskesmas: IconClipboardHeart,
  head: IconPresentation,
  dinas: IconBuildingBank,
  village: IconHomeHeart,
  admin: IconSettings,
}

interface Props {
  readonly accounts: readonly DemoAccount[]
  readonly onResult: (result: SignInResult) => void
}

/** One card per role; a tap signs in. */
export function DemoCards({ accounts, onResult }: Props) {
  const text = useText()
  const roleWords = useRoleWords()
  const [going, setGoing] = useState<string>()
  const enter = async (account: string) => {
    setGoing(account)
    onResult(await signInToDemo(account))
    setGoing(undefined)
  }
  return (
    <div className="demo-cards">
      {accounts.map((account) => {
        const Icon = icons[account.role]
        return (
          <button
            key={account.id}
            type="button"
            className="demo-card"
            disabled={going !== undefined}
            aria-busy={going === account.id}
            onClick={() => void enter(account.id)}
          >
            <span className="demo-card-icon">
              <Icon size={22} stroke={1.75} aria-hidden />
            </span>
            <b>{roleWords[account.role]}</b>
            <span className="demo-card-about">{text(account.about)}</span>
            <span className="demo-card-place">{account.place}</span>
          </button>
        )
      })}
    </div>
  )
}

function useRoleWords(): Readonly<Record<Role, string>> {
  const t = useStore(signInMessages)
  return {
    kader: t.roleKader,
    pustu: t.rolePustu,
    puskesmas: t.rolePuskesmas,
    head: t.roleHead,
    dinas: t.roleDinas,
    village: t.roleVillage,
    admin: t.roleAdmin,
  }
}
