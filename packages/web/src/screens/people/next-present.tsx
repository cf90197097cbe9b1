import { useStore } from '@nanostores/react'
import { IconChevronRight } from '@tabler/icons-react'
import { useMemo } from 'react'
import { today } from '../../store/device-clock.ts'
import { $index } from '../../store/index-of-people.ts'
import { waitingAt } from '../../store/presence.ts'
import { presenceMessages } from './presence.messages.ts'
import { Link } from '../../ui/link.tsx'
import './presence.css'

/** After saving, who has waited longest: one tap to their form. */
export function NextPresent({ after }: { readonly after: string }) {
  const t = useStore(presenceMessages)
  const index = useStore($index)
  const waiting = useMemo(
    () => waitingAt(index?.people.values() ?? [], today()).filter(({ id }) => id !== after),
    [index, after],
  )
  const [next] = waiting
  if (next === undefined) return null
  return (
    <Link href={`/people/${next.id}/visit?step=measure`} className="card presence-next">
      <span>
        <b>{t.next({ name: next.name })}</b>{' '}
        <span className="small mid">{t.waits({ count: String(waiting.length) })}</span>
      </span>
      <IconChevronRight size={20} stroke={1.75} aria-hidden />
    </Link>
  )
}
