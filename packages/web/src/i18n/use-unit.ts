import { unitWords } from '@jejaring/core/catalogue/unit-words'
import { useText } from './use-text.ts'

/** A unit of the catalogue as people write it. */
export function useUnit(): (ucum: string) => string {
  const say = useText()
  return (ucum) => say(unitWords(ucum))
}
