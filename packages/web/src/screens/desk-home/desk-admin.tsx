import { useStore } from '@nanostores/react'
import { IconTerminal2 } from '@tabler/icons-react'
import { EmptyState } from '../../ui/empty-state.tsx'
import { deskMessages } from './desk.messages.ts'

/** The administrator sees no people; users and places are managed by command until they have screens. */
export default function DeskAdmin() {
  const t = useStore(deskMessages)
  return (
    <>
      <div className="desk-head">
        <div>
          <h1>{t.adminTitle}</h1>
          <p>{t.adminLine}</p>
        </div>
      </div>
      <EmptyState icon={IconTerminal2} title={t.adminUsers} text={t.adminUsersText} />
    </>
  )
}
