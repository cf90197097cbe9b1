import { useStore } from '@nanostores/react'
import { disabilityOf } from '@jejaring/core/journal/disability-of'
import type { PersonRecord } from '@jejaring/core/journal/record'
import { disabilities, kindsOf, type DisabilityKind } from '@jejaring/core/person/disability'
import { maySeeSensitive } from '../store/own-catalogue.ts'
import { disabilityMessages } from './disability.messages.ts'

/** What a record says of a disability, in words. */
export function useDisabilityWords() {
  const t = useStore(disabilityMessages)
  return (kinds: readonly DisabilityKind[] | undefined): string => {
    if (kinds === undefined) return t.unasked
    if (kinds.length === 0) return t.noneKnown
    const named = kinds.map((kind) => t[kind].toLowerCase()).join(', ')
    return (kinds.length === 1 ? t.with : t.multiple)({ kinds: named })
  }
}

/** The same of one value of the field, the mental kind left out. */
export function useWrittenDisability(): (value: string) => string {
  const words = useDisabilityWords()
  return (value) => words(kindsOf({ disability: disabilities.find((one) => one === value) }))
}

/** Kinds of a person that whoever works on this device may see; undefined while nobody asked. */
export function visibleKinds(
  record: Pick<PersonRecord, 'fields'>,
): readonly DisabilityKind[] | undefined {
  const kinds = kindsOf(disabilityOf(record))
  return maySeeSensitive() ? kinds : kinds?.filter((kind) => kind !== 'mental')
}
