import { useMediaQuery } from '@mantine/hooks'

/** Whether the screen is as narrow as a phone. Paper is too, but prints what the desk shows. */
export const useIsNarrow = (): boolean => useMediaQuery('screen and (max-width: 800px)') ?? false
