import { Button } from '@mantine/core'
import type { TablerIcon } from '@tabler/icons-react'
import './empty-state.css'

interface Props {
  readonly icon: TablerIcon
  /** One sentence: what is missing. */
  readonly title: string
  /** One sentence: what is ready, or what to do first. */
  readonly text?: string
  readonly action?: { readonly label: string; readonly onPress: () => void }
}

export function EmptyState({ icon: Icon, title, text, action }: Props) {
  return (
    <div className="empty-state">
      <Icon size={24} stroke={1.75} aria-hidden />
      <b>{title}</b>
      {text !== undefined && <span>{text}</span>}
      {action !== undefined && <Button onClick={action.onPress}>{action.label}</Button>}
    </div>
  )
}
