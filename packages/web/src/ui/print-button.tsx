import { Button } from '@mantine/core'
import { IconPrinter } from '@tabler/icons-react'
import type { ReactNode } from 'react'

/** Prints what the screen shows, as its print styles lay it out. */
export const PrintButton = ({ children }: { readonly children: ReactNode }) => (
  <Button
    variant="default"
    leftSection={<IconPrinter size={20} stroke={1.75} aria-hidden />}
    onClick={() => window.print()}
  >
    {children}
  </Button>
)
