import { Button, type ButtonProps } from '@mantine/core'
import { IconPrinter } from '@tabler/icons-react'

/** Prints what the screen shows, as its print styles lay it out; `onClick` shows more of it first. */
export const PrintButton = (
  props: Omit<ButtonProps, 'leftSection'> & {
    readonly title?: string
    readonly onClick?: () => void
  },
) => (
  <Button
    variant="default"
    leftSection={<IconPrinter size={20} stroke={1.75} aria-hidden />}
    onClick={() => window.print()}
    {...props}
  />
)
