import type { Text } from '@jejaring/core/catalogue/observation'
import { isLocalDate } from '@jejaring/core/calendar/local-date'
import { useFormat } from './format.ts'
import { useText } from './use-text.ts'

/** Words of `core`, which leaves days as `2026-11-22` and months as `2026-11`, with both written for people. */
export function useReadable(): (words: Text) => string {
  const text = useText()
  const format = useFormat()
  return (words) =>
    text(words).replace(/\d{4}-\d\d(-\d\d)?/g, (found) => {
      if (isLocalDate(found)) return format.shortDay(found)
      return isLocalDate(`${found}-01`) ? format.month(found) : found
    })
}
