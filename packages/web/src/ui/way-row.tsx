import { IconChevronRight, type Icon } from '@tabler/icons-react'
import type { ComponentProps } from 'react'
import { ListRow } from './list-row.tsx'

interface Props extends Omit<ComponentProps<typeof ListRow>, 'trailing'> {
  /** In place of `leading`. */
  readonly icon?: Icon
}

/** A row that leads to another screen or sheet. */
export function WayRow({ icon: Icon, ...row }: Props) {
  return (
    <ListRow
      {...row}
      {...(Icon && { leading: <Icon size={24} stroke={1.75} aria-hidden /> })}
      trailing={<IconChevronRight size={20} stroke={1.75} aria-hidden />}
    />
  )
}
