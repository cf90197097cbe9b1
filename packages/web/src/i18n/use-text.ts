import { useStore } from '@nanostores/react'
import { useCallback } from 'react'
import type { Text } from '@jejaring/core/catalogue/observation'
import { $locale } from './locale.ts'

/** Words of the catalogue in the language of the interface. */
export function useText(): (words: Text) => string {
  const locale = useStore($locale)
  return useCallback((words: Text) => words[locale], [locale])
}
