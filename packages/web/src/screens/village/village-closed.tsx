import { Button } from '@mantine/core'
import { useStore } from '@nanostores/react'
import { IconLinkOff } from '@tabler/icons-react'
import { Link } from 'wouter'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Petals } from '../../ui/petals.tsx'
import { villageMessages } from './village.messages.ts'
import './village.css'

/** In place of a page that whoever came by a link may not see any more, or not without opening it again. */
export default function VillageClosed() {
  const t = useStore(villageMessages)
  return <Closed title={t.sessionTitle} text={t.sessionText} />
}

/** A page that is closed, and why. */
export function Closed({ title, text }: { readonly title: string; readonly text: string }) {
  const t = useStore(villageMessages)
  return (
    <div className="village">
      <header className="village-head">
        <div className="village-brand">
          <Petals size={24} color="#fff" />
          <b>Jejaring</b>
        </div>
      </header>
      <main className="village-body">
        <EmptyState icon={IconLinkOff} title={title} text={text} />
        <Button component={Link} href="/sign-in" variant="subtle" fullWidth>
          {t.signIn}
        </Button>
      </main>
    </div>
  )
}
