import { useStore } from '@nanostores/react'
import { IconBuildings } from '@tabler/icons-react'
import { EmptyState } from '../../ui/empty-state.tsx'
import { deskMessages } from './desk.messages.ts'

/** The administrator sees no people. */
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
      <EmptyState icon={IconBuildings} title={t.adminUsers} text={t.adminUsersText} />
    </>
  )
}
